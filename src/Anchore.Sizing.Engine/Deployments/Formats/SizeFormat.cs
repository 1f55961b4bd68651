using System.Globalization;
using Anchore.Sizing.Engine.Deployments.Validation;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Sizes with their unit.</summary>
/// <param name="limits">The field's limits: a bare number is offered with units that fit.</param>
internal sealed class SizeFormat(FieldLimits limits) : TextualFormat<DataSize>
{
    private const int LongestSuggestion = 20;

    // Smaller numbers are hardly bytes, which tools print to the last digit.
    private const long FewestBytes = 1_000_000;

    private static readonly string[] UsualUnits = ["B", "MB", "GB"];

    public override FieldKind Kind => FieldKind.Size;

    protected override string JsonName => $"text with a unit ({SizeUnit.Symbols})";

    public override ParseResult<DataSize> Read(string text) => NumberText.TryParse(text) is { Unit: "" }
        ? ParseResult<DataSize>.Failure($"has no unit. Write {Suggest(text.Trim())}")
        : DataSize.Parse(text);

    public override string Write(DataSize value) => value.ToString();

    private string Suggest(string number)
    {
        if (number.Length > LongestSuggestion)
        {
            return $"it with one of the units {SizeUnit.Symbols}";
        }

        var bytes = Parse(number, "B");
        string[] suggestions = bytes.Bytes >= FewestBytes && limits.Allows(bytes)
            ? [$"{bytes.Bytes.ToString(CultureInfo.InvariantCulture)} B", Display.Format(bytes.Bytes, Unit.Bytes)]
            : [.. UsualUnits.Where(unit => limits.Allows(Parse(number, unit))).Select(unit => $"{number} {unit}")];
        return suggestions switch
        {
            [] => $"it with one of the units {SizeUnit.Symbols}",
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)} or {last}",
        };
    }

    private static DataSize Parse(string number, string unit) => DataSize.Parse($"{number} {unit}").Value;
}
