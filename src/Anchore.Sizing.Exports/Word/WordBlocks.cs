using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using ParagraphModel = Anchore.Sizing.Documents.Blocks.Paragraph;
using PictureModel = Anchore.Sizing.Documents.Blocks.Picture;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using RunModel = Anchore.Sizing.Documents.Blocks.Run;
using TableModel = Anchore.Sizing.Documents.Blocks.Table;

namespace Anchore.Sizing.Exports.Word;

/// <summary>Writes each block of a section.</summary>
/// <param name="text">Writes text.</param>
/// <param name="page">The page.</param>
internal sealed class WordBlocks(WordText text, WordPage page)
{
    private readonly WordTable tables = new(text, page);
    private uint pictures;

    /// <param name="block">The block.</param>
    /// <param name="heading">The heading that it stands under.</param>
    public IEnumerable<OpenXmlElement> Create(Block block, string heading) => block switch
    {
        ParagraphModel paragraph => [text.Paragraph(StyleIds.Body, paragraph.Text)],
        Facts facts => Create(facts.AsTable(), heading),
        TableModel table => Spaced(tables.Create(table, heading)),
        Callout callout => [text.Paragraph(StyleIds.Body, Words(callout), new KeepLines())],
        PictureModel picture => Figure(picture),
        _ => throw new NotSupportedException($"No words for {block.GetType().Name}."),
    };

    // Word joins tables that touch.
    private static IEnumerable<OpenXmlElement> Spaced(OpenXmlElement table) =>
        [table, new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleIds.Body }))];

    private static RichText Words(Callout callout) => new(
    [
        new RunModel($"{SeverityText.Format(callout.Severity)}. ", Tone.Strong),
        .. callout.Message.Runs,
        .. callout.Remedy is { Length: > 0 } remedy ? [new RunModel("\n" + remedy)] : Array.Empty<RunModel>(),
        .. callout.Source is { Length: > 0 } source ? [new RunModel($"\nSource: {source}", Tone.Muted)] : Array.Empty<RunModel>(),
    ]);

    private IEnumerable<OpenXmlElement> Figure(PictureModel picture)
    {
        pictures++;
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = StyleIds.Body }, new KeepNext());
        yield return new Paragraph(
            properties,
            new Run(WordDrawing.Create(picture.Drawing, picture.Caption, pictures, page)));
        var caption = text.Paragraph(StyleIds.Caption, "Figure ");
        caption.Append(new SimpleField(WordText.Plain($"{pictures}")) { Instruction = " SEQ Figure \\* ARABIC " });
        caption.Append(text.Runs(". " + picture.Caption));
        yield return caption;
    }
}
