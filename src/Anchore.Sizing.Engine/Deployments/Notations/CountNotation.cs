using System.Globalization;
using System.Text.Json;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>Whole numbers in ASCII digits.</summary>
internal sealed class CountNotation : Notation<long>
{
    private const string NotWhole = "is not a whole number";

    // Longer numbers would be rounded to the 28 digits of a decimal.
    private const int LongestNumber = 24;

    public override FieldKind Kind => FieldKind.Count;

    protected override JsonValueKind JsonKind => JsonValueKind.Number;

    protected override string JsonName => "a number";

    public override Reading<long> Read(string text)
    {
        var digits = text.AsSpan().Trim();
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return Reading<long>.Refused(NotWhole + " in digits alone, without signs or commas");
        }

        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Reading<long>.Of(count)
            : Reading<long>.Refused("is too large");
    }

    public override string Write(long value) => value.ToString(CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    protected override Reading<long> ReadJson(JsonElement element)
    {
        if (element.TryGetInt64(out var count))
        {
            return Reading<long>.Of(count);
        }

        var text = element.GetRawText();
        if (text.Contains("e-", StringComparison.OrdinalIgnoreCase))
        {
            return Reading<long>.Refused(NotWhole);
        }

        // 5e3 and 5000.0 are whole numbers too; JSON has no type of its own for them.
        if (text.Length > LongestNumber || !element.TryGetDecimal(out var number))
        {
            return Reading<long>.Refused("is too large");
        }

        return number != decimal.Truncate(number)
            ? Reading<long>.Refused(NotWhole)
            : number is < long.MinValue or > long.MaxValue ? Reading<long>.Refused("is too large") : Reading<long>.Of((long)number);
    }
}
