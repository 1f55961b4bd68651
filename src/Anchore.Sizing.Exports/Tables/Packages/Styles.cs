using Anchore.Sizing.Exports.Tables.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Anchore.Sizing.Exports.Tables.Packages;

/// <summary>The stylesheet of the workbook: one format a <see cref="CellAppearance"/>.</summary>
internal static class Styles
{
    private const string Ink = "FF1A1F22";
    private const string Quiet = "FF5C666B";
    private const string Hairline = "FFCBD2D5";
    private const string Accent = "FF0B5563";
    private const string Band = "FFD3E5E8";
    private const string Amber = "FF965A00";
    private const string Red = "FFA31F1F";

    private const uint General = 0;
    private const uint Whole = 3;
    private const uint AsText = 49;
    // Megabytes stand under one another, and bytes are shown where there are any.
    private const uint ExactGigabytes = 164;

    private enum Typeface : uint
    {
        Plain,
        Strong,
        Muted,
        Title,
        Header,
        Warning,
        Error,
        Link,
    }

    private enum Edge : uint
    {
        None,
        Hairline,
        Header,
        Total,
    }

    public static Stylesheet Write() =>
        new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = ExactGigabytes, FormatCode = "#,##0.0??######" }),
            new Fonts(
                FontOf(Ink),
                FontOf(Ink, bold: true),
                FontOf(Quiet),
                FontOf(Ink, 18, bold: true),
                FontOf(Accent, bold: true),
                FontOf(Amber, bold: true),
                FontOf(Red, bold: true),
                FontOf(Accent)
            ),
            new Fills(FillOf(PatternValues.None), FillOf(PatternValues.Gray125), FillOf(PatternValues.Solid, Band)),
            new Borders(new Border(), Below(BorderStyleValues.Thin, Hairline), Below(BorderStyleValues.Thin, Accent), AboveAndBelow()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(Enum.GetValues<CellAppearance>().Select(FormatOf)),
            new CellStyles(
                new CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
        );

    private static CellFormat FormatOf(CellAppearance look) =>
        look switch
        {
            CellAppearance.Bare => new CellFormat(),
            CellAppearance.Title => Free(Typeface.Title),
            CellAppearance.Line => Free(Typeface.Plain),
            CellAppearance.Muted => Free(Typeface.Muted),
            CellAppearance.Alert => Free(Typeface.Error),
            CellAppearance.Header => Framed(Typeface.Header, Edge.Header, General, wrapped: true, fill: 2),
            CellAppearance.HeaderNumber => Framed(Typeface.Header, Edge.Header, General, toRight: true, wrapped: true, fill: 2),
            CellAppearance.Text => Framed(Typeface.Plain, Edge.Hairline, General, wrapped: true),
            CellAppearance.Reference => Framed(Typeface.Link, Edge.Hairline, General),
            CellAppearance.UserText => Framed(Typeface.Plain, Edge.Hairline, AsText, toRight: true, wrapped: true),
            CellAppearance.Count => Framed(Typeface.Plain, Edge.Hairline, Whole, toRight: true),
            CellAppearance.Number => Framed(Typeface.Plain, Edge.Hairline, General, toRight: true),
            CellAppearance.Gigabytes => Framed(Typeface.Plain, Edge.Hairline, ExactGigabytes, toRight: true),
            CellAppearance.Words => Framed(Typeface.Muted, Edge.Hairline, General, toRight: true),
            CellAppearance.TotalText => Framed(Typeface.Strong, Edge.Total, General, wrapped: true),
            CellAppearance.TotalCount => Framed(Typeface.Strong, Edge.Total, Whole, toRight: true),
            CellAppearance.TotalNumber => Framed(Typeface.Strong, Edge.Total, General, toRight: true),
            CellAppearance.TotalGigabytes => Framed(Typeface.Strong, Edge.Total, ExactGigabytes, toRight: true),
            CellAppearance.TotalWords => Framed(Typeface.Muted, Edge.Total, General, toRight: true),
            CellAppearance.Error => Framed(Typeface.Error, Edge.Hairline, General),
            CellAppearance.Warning => Framed(Typeface.Warning, Edge.Hairline, General),
            _ => throw new ArgumentOutOfRangeException(nameof(look), look, null),
        };

    // The prefix makes a program that lets the cell be edited take what begins like a formula for text.
    private static CellFormat Free(Typeface typeface) =>
        new()
        {
            FontId = (uint)typeface,
            ApplyFont = true,
            QuotePrefix = true,
            NumberFormatId = AsText,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            Alignment = new Alignment
            {
                Vertical = VerticalAlignmentValues.Top,
                Horizontal = HorizontalAlignmentValues.Left,
                Indent = 1,
                WrapText = true,
            },
        };

    private static CellFormat Framed(
        Typeface typeface,
        Edge edge,
        uint number,
        bool toRight = false,
        bool wrapped = false,
        uint fill = 0
    ) =>
        new()
        {
            FontId = (uint)typeface,
            ApplyFont = true,
            BorderId = (uint)edge,
            ApplyBorder = true,
            FillId = fill,
            ApplyFill = fill > 0,
            NumberFormatId = number,
            ApplyNumberFormat = number != General,
            QuotePrefix = number == AsText,
            ApplyAlignment = true,
            Alignment = new Alignment
            {
                Vertical = VerticalAlignmentValues.Top,
                Horizontal = toRight ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
                Indent = toRight ? 0u : 1u,
                WrapText = wrapped,
            },
        };

    private static Font FontOf(string color, double size = 11, bool bold = false) =>
        new([
            .. bold ? [new Bold()] : Array.Empty<OpenXmlElement>(),
            new FontSize { Val = size },
            new Color { Rgb = color },
            new FontName { Val = "Calibri" },
            new FontFamilyNumbering { Val = 2 },
        ]);

    private static Fill FillOf(PatternValues pattern, string? color = null) =>
        new(new PatternFill { PatternType = pattern, ForegroundColor = color is null ? null : new ForegroundColor { Rgb = color } });

    private static Border Below(BorderStyleValues style, string color) =>
        new() { BottomBorder = new BottomBorder(new Color { Rgb = color }) { Style = style } };

    private static Border AboveAndBelow() =>
        new()
        {
            TopBorder = new TopBorder(new Color { Rgb = Ink }) { Style = BorderStyleValues.Thin },
            BottomBorder = new BottomBorder(new Color { Rgb = Hairline }) { Style = BorderStyleValues.Thin },
        };
}
