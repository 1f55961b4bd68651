using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>A cell of a sheet: text, a number, or a formula with the number that it comes to.</summary>
/// <param name="CellAppearance">How it is set.</param>
internal sealed record Cell(CellAppearance CellAppearance)
{
    private const decimal BytesPerGigabyte = 1_000_000_000;

    /// <summary>The text; never read as a formula.</summary>
    public string? Text { get; private init; }

    /// <summary>Where the text leads, when it is a link.</summary>
    public string? Address { get; private init; }

    /// <summary>The exact number.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The formula that computes the number, without its equals sign.</summary>
    public string? Formula { get; init; }

    /// <summary>Whether it stands alone in its row and takes the whole width.</summary>
    public bool SpansRow => CellAppearance is CellAppearance.Title or CellAppearance.Line or CellAppearance.Muted or CellAppearance.Alert;

    public static Cell Create(string text, CellAppearance look = CellAppearance.Text) => new(look) { Text = text.Length > 0 ? text : null };

    /// <summary>
    /// A short link to a source's document, where its address is known; some programs do not wrap a link, so it is a cell of its own.
    /// </summary>
    public static Cell OfLink(Source? source) =>
        source?.Address is { } address ? new(CellAppearance.Reference) { Text = "open", Address = address } : Create("");

    public static Cell Create(decimal number, CellAppearance look) => new(look) { Number = number };

    /// <summary>Bytes in gigabytes of 10^9: at most nine decimals, none of them lost.</summary>
    public static Cell OfBytes(decimal bytes, CellAppearance look = CellAppearance.Gigabytes) => Create(bytes / BytesPerGigabyte, look);
}
