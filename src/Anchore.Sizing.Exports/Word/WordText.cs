using System.Globalization;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Quantities;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using RunModel = Anchore.Sizing.Documents.Blocks.Run;

namespace Anchore.Sizing.Exports.Word;

/// <summary>Writes running text of one part of the package: emphasis, links, and references to footnotes.</summary>
/// <param name="part">The part, which holds the addresses of its links.</param>
internal sealed class WordText(OpenXmlPart part)
{
    private const char NoBreakSpace = '\u00A0';

    private readonly Dictionary<string, string> links = [];
    private readonly HashSet<int> referenced = [];

    /// <summary>A paragraph; a line feed in the text ends a line of it.</summary>
    public Paragraph Paragraph(string style, RichText text, params OpenXmlElement[] properties) =>
        new([new ParagraphProperties([new ParagraphStyleId { Val = style }, .. properties]), .. Runs(text)]);

    /// <summary>The runs of a text.</summary>
    public IEnumerable<OpenXmlElement> Runs(RichText text)
    {
        var lines = text.Lines;
        for (var line = 0; line < lines.Count; line++)
        {
            if (line > 0)
            {
                yield return new Run(new Break());
            }

            foreach (var element in lines[line].Runs.SelectMany(Elements))
            {
                yield return element;
            }
        }
    }

    /// <summary>A run of plain text in a character style.</summary>
    public static Run Plain(string text, string? style = null)
    {
        var run = new Run(new Text(Unbroken(Characters.LegalInXml(text))) { Space = SpaceProcessingModeValues.Preserve });
        if (style is not null)
        {
            run.RunProperties = new RunProperties(new RunStyle { Val = style });
        }

        return run;
    }

    private IEnumerable<OpenXmlElement> Elements(RunModel run)
    {
        if (run.Text.Length > 0)
        {
            yield return run.Web is { } address
                ? new Hyperlink(Plain(run.Text, StyleIds.Hyperlink)) { Id = LinkTo(address), History = true }
                : Plain(run.Text, StyleOf(run.Tone));
        }

        foreach (var (number, index) in (run.Footnotes ?? []).Select((number, index) => (number, index)))
        {
            if (index > 0)
            {
                yield return Plain(",", StyleIds.FootnoteReference);
            }

            foreach (var element in Reference(number))
            {
                yield return element;
            }
        }
    }

    // Word's own footnote where it is first referred to; from then on a field that shows its number.
    private IEnumerable<OpenXmlElement> Reference(int number)
    {
        var bookmark = $"note{number.ToString(CultureInfo.InvariantCulture)}";
        if (!referenced.Add(number))
        {
            return [new SimpleField(Plain($"{number}", StyleIds.FootnoteReference)) { Instruction = $" NOTEREF {bookmark} \\h " }];
        }

        var mark = new Run(new RunProperties(new RunStyle { Val = StyleIds.FootnoteReference }), new FootnoteReference { Id = number });
        return
        [
            new BookmarkStart { Id = $"{number}", Name = bookmark },
            mark,
            new BookmarkEnd { Id = $"{number}" },
        ];
    }

    private string LinkTo(Uri address)
    {
        if (!links.TryGetValue(address.AbsoluteUri, out var id))
        {
            id = $"link{links.Count + 1}";
            part.AddHyperlinkRelationship(address, isExternal: true, id);
            links.Add(address.AbsoluteUri, id);
        }

        return id;
    }

    private static string? StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => StyleIds.Strong,
        Tone.Muted => StyleIds.Emphasis,
        _ => null,
    };

    private static string Unbroken(string text) => string.Concat(QuantityText.Split(text)
        .Select(part => part.IsQuantity ? part.Text.Replace(' ', NoBreakSpace) : part.Text));
}
