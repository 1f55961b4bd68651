using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Exports.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FootnoteModel = Anchore.Sizing.Documents.Blocks.Footnote;
using FootnoteXml = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using StatusText = Anchore.Sizing.Documents.Words.StatusText;

namespace Anchore.Sizing.Exports.Word;

/// <summary>Writes a plan's document as a package of Word: the same bytes for the same document.</summary>
/// <remarks>Every relationship gets a name of ours, because the library would invent one at random.</remarks>
internal static class WordPackage
{
    private const string FooterId = "footer";

    public static byte[] Write(PlanDocument document, PlanIdentity identity, Paper paper)
    {
        var page = WordPage.For(paper);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "document");
            CoreProperties.AddTo(package, identity);
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Create();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            AddFootnotes(main.AddNewPart<FootnotesPart>("footnotes"), document.Footnotes);
            main.AddNewPart<FooterPart>(FooterId).Footer = Foot(identity, page);
            main.Document = new Document(new Body([.. Cover(document, main, page), page.Create(FooterId)]));
        }

        stream.Position = 0;
        return StableZip.Create(stream);
    }

    private static IEnumerable<OpenXmlElement> Cover(PlanDocument document, MainDocumentPart main, WordPage page)
    {
        var text = new WordText(main);
        var blocks = new WordBlocks(text, page);
        var cover = document.Cover;
        yield return text.Paragraph(StyleIds.Title, cover.Headline);
        yield return text.Paragraph(StyleIds.Subtitle, cover.Subtitle);
        if (cover.Preparation.Length > 0)
        {
            yield return text.Paragraph(StyleIds.Subtitle, cover.Preparation);
        }

        RichText verdict = new([new($"{StatusText.Format(cover.Status)}. ", Tone.Strong), new(cover.Verdict)]);
        yield return text.Paragraph(StyleIds.Body, verdict);
        foreach (var element in blocks.Create(cover.CardTable(), "Key figures").Concat(Sections(document, text, blocks)))
        {
            yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Sections(PlanDocument document, WordText text, WordBlocks blocks)
    {
        yield return text.Paragraph(StyleIds.ContentsHeading, "Contents");
        foreach (var entry in WordContents.Create(document.Sections))
        {
            yield return entry;
        }

        foreach (var (section, index) in document.Sections.Select((section, index) => (section, index)))
        {
            yield return WordContents.Mark(text.Paragraph(StyleIds.Heading, section.Heading), index);
            foreach (var element in section.Blocks.SelectMany(block => blocks.Create(block, section.Heading)))
            {
                yield return element;
            }
        }
    }

    private static void AddFootnotes(FootnotesPart part, IReadOnlyList<FootnoteModel> notes)
    {
        var text = new WordText(part);
        part.Footnotes = new Footnotes(
        [
            Separator(FootnoteEndnoteValues.Separator, -1, new SeparatorMark()),
            Separator(FootnoteEndnoteValues.ContinuationSeparator, 0, new ContinuationSeparatorMark()),
            .. notes.Select(note => new FootnoteXml(Note(text, note)) { Id = note.Number }),
        ]);
    }

    private static Paragraph Note(WordText text, FootnoteModel note)
    {
        var paragraph = text.Paragraph(StyleIds.FootnoteText, "");
        paragraph.Append(
            new Run(new RunProperties(new RunStyle { Val = StyleIds.FootnoteReference }), new FootnoteReferenceMark()),
            WordText.Plain(" "));
        paragraph.Append(text.Runs(note.Text));
        return paragraph;
    }

    private static FootnoteXml Separator(FootnoteEndnoteValues type, int id, OpenXmlElement mark) =>
        new(new Paragraph(new Run(mark))) { Type = type, Id = id };

    private static Footer Foot(PlanIdentity identity, WordPage page)
    {
        var paragraph = new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = StyleIds.Footer },
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = page.TextWidth })));
        paragraph.Append(
            WordText.Plain($"{identity.Title} · plan {identity.Fingerprint}"),
            new Run(new TabChar()),
            WordText.Plain("Page "),
            new SimpleField(WordText.Plain("1")) { Instruction = " PAGE " },
            WordText.Plain(" of "),
            new SimpleField(WordText.Plain("1")) { Instruction = " NUMPAGES " });
        return new Footer(paragraph);
    }

    private static Settings Settings() => new(
        new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }),
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }));
}
