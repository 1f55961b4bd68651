using System.Globalization;
using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Imports;

namespace Anchore.Sizing.Web.Api;

/// <summary>How an inventory is to be counted, as the query says it.</summary>
internal sealed partial class InventoryQuery
{
    private readonly List<FieldError> errors = [];

    public InventoryOptions Options { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors => errors;

    public static InventoryQuery Read(string query)
    {
        var result = new InventoryQuery();
        foreach (var group in DeploymentCodec.SplitQuery(query).Where(pair => pair.Value != "").GroupBy(pair => pair.Name,
            pair => pair.Value))
        {
            result.Take(group.Key, [.. group]);
        }

        return result;
    }

    private void Take(string name, string?[] values)
    {
        if (values.Length > 1)
        {
            Refuse(name, "given more than once. Allowed: once.");
            return;
        }

        var text = values[0] ?? "";
        var given = text[..Math.Min(40, text.Length)];
        switch (name)
        {
            case "factor" when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor)
                && factor is >= InventoryOptions.SmallestFactor and <= InventoryOptions.LargestFactor:
                Options = Options with { Factor = factor };
                break;
            case "factor":
                Refuse(name, $"{given} is not allowed. Allowed: 1 to 20, uncompressed bytes by compressed bytes.");
                break;
            case "platform" when Platform().IsMatch(text):
                Options = Options with { Platform = text };
                break;
            case "platform":
                Refuse(name, $"{given} is no platform. Allowed: such as linux/amd64.");
                break;
            case "sizes" when text is "compressed" or "uncompressed":
                Options = Options with { UnknownSizes = text == "compressed" ? SizeKind.Compressed : SizeKind.Uncompressed };
                break;
            case "sizes":
                Refuse(name, $"{given} is not known. Allowed: compressed or uncompressed, for sizes whose kind the text does not say.");
                break;
            default:
                Refuse(name, "is not known here. Allowed: factor, platform, sizes.");
                break;
        }
    }

    private void Refuse(string name, string message) => errors.Add(new FieldError(name, $"{name}: {message}"));

    [GeneratedRegex(@"^[a-z0-9]{1,20}/[a-z0-9_]{1,20}(?:/[a-z0-9]{1,20})?$")]
    private static partial Regex Platform();
}
