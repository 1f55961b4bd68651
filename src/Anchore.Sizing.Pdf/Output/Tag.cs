namespace Anchore.Sizing.Pdf.Output;

/// <summary>What a part of a page is, for readers who hear it: an element of the PDF's structure tree.</summary>
/// <param name="Name">The element's type, one of the standard ones of PDF 1.7.</param>
/// <param name="Level">How it may be nested.</param>
/// <param name="Scope">What a table's header cell is the header of.</param>
internal sealed record Tag(string Name, TagLevel Level = TagLevel.Block, string? Scope = null)
{
    public static readonly Tag Section = new("Sect", TagLevel.Group);
    public static readonly Tag Title = new("H1");
    public static readonly Tag Heading = new("H2");
    public static readonly Tag Paragraph = new("P");
    public static readonly Tag Caption = new("Caption");

    public static readonly Tag List = new("L", TagLevel.Group);
    public static readonly Tag Item = new("LI", TagLevel.Group);
    public static readonly Tag Label = new("Lbl");
    public static readonly Tag Body = new("LBody");

    public static readonly Tag Table = new("Table", TagLevel.Group);
    public static readonly Tag Row = new("TR", TagLevel.Group);
    public static readonly Tag ColumnHeader = new("TH", Scope: "Column");
    public static readonly Tag RowHeader = new("TH", Scope: "Row");
    public static readonly Tag Cell = new("TD");
}

/// <summary>How an element may be nested.</summary>
internal enum TagLevel
{
    /// <summary>It holds other elements only.</summary>
    Group,

    /// <summary>It holds text.</summary>
    Block,
}
