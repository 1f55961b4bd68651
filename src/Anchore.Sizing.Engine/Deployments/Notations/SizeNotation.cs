using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>Sizes with their unit.</summary>
internal sealed class SizeNotation : TextualNotation<DataSize>
{
    private const string Units = "B, kB, MB, GB, TB, PB, KiB, MiB, GiB, TiB or PiB";

    public override FieldKind Kind => FieldKind.Size;

    protected override string JsonName => $"text with a unit ({Units})";

    public override Reading<DataSize> Read(string text) =>
        DataSize.TryParse(text, out var size) is { } problem ? Reading<DataSize>.Refused(Describe(problem, text)) : Reading<DataSize>.Of(size);

    public override string Write(DataSize value) => value.ToString();

    private static string Describe(SizeProblem problem, string text) => problem switch
    {
        SizeProblem.NoUnit => $"has no unit. Write {Suggestion(text)} (units: {Units})",
        SizeProblem.UnknownUnit when text.Contains(',', StringComparison.Ordinal) => "has a comma. Write decimals with a point and thousands without any sign, such as 2.5 GB or 2500 MB",
        SizeProblem.UnknownUnit => $"has a unit that is not one of {Units}",
        SizeProblem.NotWholeBytes => "is not a whole number of bytes",
        SizeProblem.TooLarge => "is too large",
        _ => "is not a size. Write digits with at most 3 decimals and a unit, such as 2.5 GB",
    };

    // 2500 without a unit was most likely meant in megabytes, 2.5 in gigabytes; both ways of writing it are shown where they exist.
    private static string Suggestion(string text)
    {
        var number = text.Trim();
        return number.Length <= 12 && DataSize.TryParse(number + " MB", out var size) is null && size.Bytes >= DataSize.FromGigabytes(1).Bytes && size.ToString() != number + " MB"
            ? $"{number} MB or {size}"
            : number.Length <= 12 ? $"{number} MB or {number} GB" : "it with a unit";
    }
}
