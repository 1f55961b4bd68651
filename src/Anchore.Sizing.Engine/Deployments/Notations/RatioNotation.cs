using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>Numbers with decimals, exact as written.</summary>
/// <param name="decimals">
/// The most decimals, few enough that products of fields stay exact in 28 digits.
/// </param>
internal sealed class RatioNotation(int decimals) : Notation<decimal>
{
    // Longer numbers would be rounded to the 28 digits of a decimal.
    private const int LongestText = 24;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    public override FieldKind Kind => FieldKind.Ratio;

    protected override JsonValueKind JsonKind => JsonValueKind.Number;

    protected override string JsonName => "a number";

    public override Reading<decimal> Read(string text)
    {
        var number = text.AsSpan().Trim();
        var point = number.IndexOf('.');
        var wellFormed = !number.ContainsAnyExcept(NumberCharacters)
            && number.LastIndexOf('.') == point
            && point != 0 && point != number.Length - 1 && !number.IsEmpty;
        return wellFormed ? Parse(number, NumberStyles.AllowDecimalPoint) : Reading<decimal>.Refused("is not a number in digits");
    }

    public override string Write(decimal value) => Shortest(value).ToString(CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(Shortest(value));

    protected override Reading<decimal> ReadJson(JsonElement element) => Parse(element.GetRawText(), NumberStyles.Float);

    private Reading<decimal> Parse(ReadOnlySpan<char> text, NumberStyles styles)
    {
        if (text.Length > LongestText || !decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var value))
        {
            return Reading<decimal>.Refused("is too long a number");
        }

        return decimal.Round(value, decimals) == value
            ? Reading<decimal>.Of(Shortest(value))
            : Reading<decimal>.Refused($"has more than {decimals} decimals");
    }

    // 0.80 and 0.8 are one value; dividing by a one of the highest scale drops trailing zeros.
    private static decimal Shortest(decimal value) => value / 1.0000000000000000000000000000m;
}
