using System.Net;
using System.Text;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>A query string as names and values, in the manner of HTML forms.</summary>
internal static class QueryText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The pairs in order; a value is nothing when its bytes are not UTF-8.</summary>
    public static IEnumerable<(string Name, string? Value)> Read(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = pair.IndexOf('=');
            var name = sign < 0 ? pair : pair[..sign];
            yield return (Decode(name) ?? name, Decode(sign < 0 ? "" : pair[(sign + 1)..]));
        }
    }

    public static string Write(IEnumerable<(string Name, string Value)> pairs) =>
        string.Join('&', pairs.Select(pair => $"{pair.Name}={WebUtility.UrlEncode(pair.Value)}"));

    private static string? Decode(string text)
    {
        try
        {
            var bytes = Strict.GetBytes(text);
            return Strict.GetString(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
