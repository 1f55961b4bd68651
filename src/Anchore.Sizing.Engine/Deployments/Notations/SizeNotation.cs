using System.Globalization;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>Sizes with their unit.</summary>
/// <param name="isAllowed">Whether a size is within the field's limits: a bare number is offered with units that fit.</param>
internal sealed class SizeNotation(Func<DataSize, bool> isAllowed) : TextualNotation<DataSize>
{
    private const string Units = "B, kB, MB, GB, TB, PB, KiB, MiB, GiB, TiB or PiB";
    private const int LongestSuggestion = 20;

    // Smaller numbers are hardly bytes, which tools print to the last digit.
    private const long FewestBytes = 1_000_000;

    private static readonly string[] UsualUnits = ["B", "MB", "GB"];

    public override FieldKind Kind => FieldKind.Size;

    protected override string JsonName => $"text with a unit ({Units})";

    public override Reading<DataSize> Read(string text) =>
        DataSize.TryParse(text, out var size) is { } problem ? Reading<DataSize>.Refused(Describe(problem, text)) : Reading<DataSize>.Of(size);

    public override string Write(DataSize value) => value.ToString();

    private string Describe(SizeProblem problem, string text) => problem switch
    {
        SizeProblem.NoUnit => $"has no unit. Write {Suggest(text.Trim())}",
        SizeProblem.DecimalComma => $"has a comma for the decimal point. Write {NumberText.WithPointForComma(text)}",
        SizeProblem.UnknownUnit => $"has a unit that is not one of {Units}",
        SizeProblem.TooLarge => "is too large",
        _ => "is not a size. Write a number with a unit, such as 2.5 GB",
    };

    private string Suggest(string number)
    {
        if (number.Length > LongestSuggestion)
        {
            return $"it with one of the units {Units}";
        }

        var bytes = Parse(number, "B");
        string[] suggestions = bytes.Bytes >= FewestBytes && isAllowed(bytes)
            ? [$"{bytes.Bytes.ToString(CultureInfo.InvariantCulture)} B", Display.Of(bytes.Bytes, Unit.Bytes)]
            : [.. UsualUnits.Where(unit => isAllowed(Parse(number, unit))).Select(unit => $"{number} {unit}")];
        return suggestions switch
        {
            [] => $"it with one of the units {Units}",
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)} or {last}",
        };
    }

    private static DataSize Parse(string number, string unit) => DataSize.TryParse($"{number} {unit}", out var size) is null ? size : default;
}
