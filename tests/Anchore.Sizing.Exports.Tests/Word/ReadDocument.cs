using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Anchore.Sizing.Exports.Tests.Word;

/// <summary>A document of Word as plain lines: each paragraph after its style, each row of a table between bars.</summary>
internal static class ReadDocument
{
    public static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    public static string Format(byte[] file)
    {
        using var document = Open(file);
        var main = document.MainDocumentPart!;
        var text = new StringBuilder();
        foreach (var element in main.Document!.Body!.ChildElements)
        {
            text.Append(Format(element));
        }

        text.Append("\n-- footnotes\n");
        foreach (var note in main.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(note => note.Id! > 0))
        {
            text.Append($"{note.Id}. {Words(note).Trim()}\n");
        }

        return text.Append($"\n-- footer\n{Words(main.FooterParts.Single().Footer!)}\n").ToString();
    }

    /// <summary>What is read of an element, references to footnotes as their numbers and drawings as their descriptions.</summary>
    public static string Words(OpenXmlElement element) => string.Concat(element.Descendants().Where(IsRead).Select(part => part switch
    {
        Text words => words.Text,
        Break => "\n",
        TabChar => "\t",
        FootnoteReference reference => $"^{reference.Id}",
        Drawing drawing => $"<{drawing.Inline!.DocProperties!.Description}>",
        _ => "",
    }));

    private static bool IsRead(OpenXmlElement part) => !part.Ancestors<Drawing>().Any();

    private static string Format(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => $"[{paragraph.ParagraphProperties?.ParagraphStyleId?.Val}] {Words(paragraph)}\n",
        Table table => string.Concat(table.Elements<TableRow>().Select(row => $"| {string.Join(" | ", row.Elements<TableCell>().Select(Words))} |\n")),
        _ => "",
    };
}
