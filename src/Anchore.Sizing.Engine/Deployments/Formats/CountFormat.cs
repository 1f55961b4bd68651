using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>
/// Whole numbers: digits, thousands grouped (<c>25,000</c>), in thousands or millions (<c>15k</c>, <c>1.2M</c>), or a product
/// (<c>300 × 50</c>); the field's own unit may follow (<c>25,000 images</c>, <c>40 per hour</c>).
/// </summary>
internal sealed partial class CountFormat : ValueFormat<long>
{
    private const string NotWhole = "is not a whole number";
    private const int Thousand = 1_000;
    private const int Million = 1_000_000;

    // Longer numbers would be rounded to the 28 digits of a decimal.
    private const int LongestNumber = 24;

    private readonly Regex unitShape;

    /// <param name="unit">What is counted, for example "images an hour".</param>
    public CountFormat(string unit)
    {
        var words = unit.Split(' ');
        var noun = Regex.Escape(words[0].TrimEnd('s'));
        var period = words.Length > 1 ? $@"((an?|per|/)\s*({words[^1]}|{words[^1][0]}))?" : "";
        unitShape = new Regex(
            $@"^(?<suffix>[kKM])?\s*({noun}s?)?\s*{period}$",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        );
    }

    public override FieldKind Kind => FieldKind.Count;

    protected override JsonValueKind JsonKind => JsonValueKind.Number;

    protected override string JsonName => "a number";

    public override ParseResult<long> Read(string text)
    {
        if (Ambiguous().Match(text) is { Success: true } ambiguous)
        {
            return ParseResult<long>.Failure(
                $"has two readings. Write {Whole(ambiguous)}{ambiguous.Groups["thousands"].Value} or {Whole(ambiguous)}"
            );
        }

        var product = 1m;
        foreach (var factor in Times().Split(text))
        {
            var reading = ReadFactor(factor);
            if (reading.Problem is not null)
            {
                return ParseResult<long>.Failure(reading.Problem);
            }

            if (reading.Value > 1 && product > long.MaxValue / reading.Value)
            {
                return ParseResult<long>.Failure("is too large");
            }

            product *= reading.Value;
        }

        return FromDecimal(product);
    }

    public override string Write(long value) => value.ToString(CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    protected override ParseResult<long> ReadJson(JsonElement element)
    {
        if (element.TryGetInt64(out var count))
        {
            return ParseResult<long>.Success(count);
        }

        var text = element.GetRawText();
        if (text.Contains("e-", StringComparison.OrdinalIgnoreCase))
        {
            return ParseResult<long>.Failure(NotWhole);
        }

        // 5e3 and 5000.0 are whole numbers too; JSON has no type of its own for them.
        return text.Length > LongestNumber || !element.TryGetDecimal(out var number)
            ? ParseResult<long>.Failure("is too large")
            : FromDecimal(number);
    }

    private ParseResult<decimal> ReadFactor(string text)
    {
        if (NumberText.TryParse(text) is not { } number || unitShape.Match(number.Unit) is not { Success: true } unit)
        {
            return ParseResult<decimal>.Failure($"{NotWhole}. Write digits, such as 25000, 25,000, 25k or 500 × 50");
        }

        var scale = unit.Groups["suffix"].Value switch
        {
            "" => 1,
            "M" => Million,
            _ => Thousand,
        };
        return number.ToDecimal() is { } value and <= long.MaxValue
            ? ParseResult<decimal>.Success(value * scale)
            : ParseResult<decimal>.Failure("is too large");
    }

    private static ParseResult<long> FromDecimal(decimal number) =>
        number switch
        {
            _ when number != decimal.Truncate(number) => ParseResult<long>.Failure(NotWhole),
            < long.MinValue or > long.MaxValue => ParseResult<long>.Failure("is too large"),
            _ => ParseResult<long>.Success((long)number),
        };

    private static string Whole(Match ambiguous) => ambiguous.Groups["whole"].Value;

    // 25.000 are thousands to some and decimals to others.
    [GeneratedRegex(@"^\s*(?<whole>[0-9]{1,3})\.(?<thousands>[0-9]{3})\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ambiguous();

    // Not 0x10, which is a number of another base.
    [GeneratedRegex(@"(?<=[0-9kKM\s])(?<!^\s*0)[*×xX](?=[0-9.\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
