using System.Globalization;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Dates: ISO, or with the month as a word; <c>11/26/2026</c> has two readings in general and is refused.</summary>
internal sealed class DateFormat : TextualFormat<DateOnly>
{
    private const string Iso = "yyyy-MM-dd";

    private static readonly string[] Forms =
        [Iso, "yyyy/MM/dd", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy"];

    public override FieldKind Kind => FieldKind.Date;

    protected override string JsonName => "text such as \"2026-11-26\"";

    public override ParseResult<DateOnly> Read(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)
            ? ParseResult<DateOnly>.Success(date)
            : ParseResult<DateOnly>.Failure("is not a date. Write year, month and day, such as 2026-11-26");

    public override string Write(DateOnly value) => value.ToString(Iso, CultureInfo.InvariantCulture);
}
