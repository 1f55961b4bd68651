using System.Globalization;
using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Numbers with decimals, exact as written. In JSON they are numbers in the field's own unit.</summary>
/// <param name="decimals">The most decimals, few enough that products of fields stay exact in 28 digits.</param>
internal abstract class DecimalFormat(int decimals) : ValueFormat<decimal>
{
    // Longer numbers would be rounded to the 28 digits of a decimal.
    private const int LongestText = 24;

    public override FieldKind Kind => FieldKind.Ratio;

    protected override JsonValueKind JsonKind => JsonValueKind.Number;

    protected override string JsonName => "a number";

    protected int Decimals => decimals;

    public override ParseResult<decimal> Read(string text)
    {
        if (NumberText.WithPointForComma(text) is { } suggestion && NumberText.TryParse(text) is null)
        {
            return ParseResult<decimal>.Failure($"has a comma for the decimal point. Write {suggestion}");
        }

        return Convert(text) is { } value ? Check(value) : ParseResult<decimal>.Failure(Expectation);
    }

    public override string Write(decimal value) => ShortestDecimal.From(value).ToString(CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(ShortestDecimal.From(value));

    /// <summary>What is said of a text that is no such number, as "is not …. Write …".</summary>
    protected abstract string Expectation { get; }

    /// <summary>The value of a text in the field's unit; null when it has none.</summary>
    protected abstract decimal? Convert(string text);

    protected override ParseResult<decimal> ReadJson(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= LongestText && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? Check(value)
            : ParseResult<decimal>.Failure("is too long a number");
    }

    private ParseResult<decimal> Check(decimal value) => decimal.Round(value, decimals) == value
        ? ParseResult<decimal>.Success(ShortestDecimal.From(value))
        : ParseResult<decimal>.Failure($"has more than {decimals} decimals");
}
