using System.Globalization;
using System.Text.Json.Nodes;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>Reads amounts in Kubernetes' notation.</summary>
internal static class Amount
{
    private static readonly Dictionary<string, decimal> Suffixes = new()
    {
        [""] = 1,
        ["k"] = 1e3m,
        ["M"] = 1e6m,
        ["G"] = 1e9m,
        ["T"] = 1e12m,
        ["P"] = 1e15m,
        ["Ki"] = 1L << 10,
        ["Mi"] = 1L << 20,
        ["Gi"] = 1L << 30,
        ["Ti"] = 1L << 40,
        ["Pi"] = 1L << 50,
    };

    /// <summary>Bytes of a memory or storage amount, which must be text: Helm prints large numbers with an exponent.</summary>
    public static decimal Bytes(JsonNode? node)
    {
        var text = node!.GetValue<string>();
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return decimal.Parse(text[..digits], CultureInfo.InvariantCulture) * Suffixes[text[digits..]];
    }
}
