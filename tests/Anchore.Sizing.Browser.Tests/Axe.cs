using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>Asks axe what shuts people out of a page.</summary>
internal static class Axe
{
    // Some rules of WCAG 2.2, such as the size of what can be pressed, run only when they are asked for.
    private static readonly AxeRunOptions Options = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    /// <summary>Fails when the page, as it is now, has a violation; the message names each.</summary>
    public static async Task AssertOpenToAllAsync(this Visitor visitor)
    {
        var violations = (await visitor.Page.RunAxe(Options)).Violations;

        Assert.True(violations.Length == 0, string.Join('\n', violations.SelectMany(Describe)));
    }

    private static IEnumerable<string> Describe(AxeResultItem violation) =>
        violation.Nodes.Select(node =>
            $"{violation.Id} ({violation.Impact}): {node.Target} {node.Html[..Math.Min(160, node.Html.Length)]} {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"
        );
}
