using System.Text.RegularExpressions;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>What the markup of a page holds for the script that makes it live.</summary>
/// <param name="Components">The components to start, as JSON.</param>
/// <param name="State">What the first rendering left for the next one.</param>
internal sealed partial record PageSource(string Components, string State)
{
    public static PageSource Create(string html)
    {
        var components = Markers()
            .Matches(html)
            .Select(marker => marker.Groups["json"].Value)
            .Where(json => json.Contains("\"descriptor\"", StringComparison.Ordinal));
        return new PageSource($"[{string.Join(',', components)}]", States().Match(html).Groups["state"].Value);
    }

    [GeneratedRegex(@"<!--Blazor:(?<json>\{.*?\})-->")]
    private static partial Regex Markers();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<state>[^>]+?)-->")]
    private static partial Regex States();
}
