using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Anchore.Sizing.Exports.Word;

/// <summary>How the styles look where no template says otherwise.</summary>
internal static class WordStyles
{
    private const string Accent = "0B5563";
    private const string Muted = "59626B";

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "21" },
                new Languages { Val = "en-US" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle())),
        Paragraph("Normal", "Normal", isDefault: true),
        Paragraph(StyleIds.Body, "Body Text", Spacing(0, 120)),
        Paragraph(StyleIds.Title, "Title", Spacing(0, 60), Type("52", isBold: true)),
        Paragraph(StyleIds.Subtitle, "Subtitle", Spacing(0, 60), Type("22", Muted)),
        Paragraph(StyleIds.Heading, "heading 1", Heading(), Type("30", Accent, isBold: true)),
        Paragraph(StyleIds.Caption, "caption", Spacing(60, 200), Type("18", Muted)),
        Paragraph(StyleIds.ContentsHeading, "TOC Heading", Spacing(120, 60), Type("24", Accent, isBold: true)),
        Paragraph(StyleIds.Contents, "toc 1", Spacing(0, 40)),
        Paragraph(StyleIds.Footer, "footer", Spacing(0, 0), Type("16", Muted)),
        Paragraph(StyleIds.FootnoteText, "footnote text", Spacing(0, 20), Type("17")),
        Character(StyleIds.FootnoteReference, "footnote reference",
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })),
        Character(StyleIds.Hyperlink, "Hyperlink",
            new StyleRunProperties(new Color { Val = Accent }, new Underline { Val = UnderlineValues.Single })),
        Character(StyleIds.Strong, "Strong", new StyleRunProperties(new Bold())),
        Character(StyleIds.Emphasis, "Subtle Emphasis", Type(null, Muted)),
        Grid());

    private static Style Paragraph(
        string id, string name, StyleParagraphProperties? layout = null, StyleRunProperties? type = null, bool isDefault = false)
    {
        var style = Create(id, name, StyleValues.Paragraph);
        style.Default = isDefault ? true : null;
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        style.Append(new PrimaryStyle());
        Append(style, layout, type);
        return style;
    }

    private static Style Character(string id, string name, StyleRunProperties type)
    {
        var style = Create(id, name, StyleValues.Character);
        style.Append(type);
        return style;
    }

    private static Style Grid()
    {
        var style = Create(StyleIds.Table, "Table Grid", StyleValues.Table);
        style.Append(new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4, Color = "BFC4C6" },
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "BFC4C6" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "BFC4C6" }),
            new TableCellMarginDefault(
                new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })));
        return style;
    }

    private static Style Create(string id, string name, StyleValues type) => new(new StyleName { Val = name }) { StyleId = id, Type = type };

    private static void Append(Style style, params OpenXmlElement?[] parts) => style.Append(parts.OfType<OpenXmlElement>());

    private static StyleParagraphProperties Spacing(int before, int after) =>
        new(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });

    private static StyleParagraphProperties Heading() => new(
        new KeepNext(),
        new SpacingBetweenLines { Before = "360", After = "120" },
        new OutlineLevel { Val = 0 });

    private static StyleRunProperties Type(string? size, string? color = null, bool isBold = false)
    {
        var type = new StyleRunProperties();
        OpenXmlElement?[] parts =
        [
            isBold ? new Bold() : null,
            color is null ? null : new Color { Val = color },
            size is null ? null : new FontSize { Val = size },
        ];
        type.Append(parts.OfType<OpenXmlElement>());
        return type;
    }
}
