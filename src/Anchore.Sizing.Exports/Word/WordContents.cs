using Anchore.Sizing.Documents.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Anchore.Sizing.Exports.Word;

/// <summary>
/// The table of contents: a field that Word keeps, already filled in. It has links and no page numbers, which only Word could know and
/// would ask about on opening.
/// </summary>
internal static class WordContents
{
    private const string Instruction = " TOC \\o \"1-1\" \\n \\h ";
    private const int FirstBookmark = 10_000;

    public static IEnumerable<Paragraph> Create(IReadOnlyList<Section> sections)
    {
        for (var index = 0; index < sections.Count; index++)
        {
            var entry = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleIds.Contents }));
            if (index == 0)
            {
                entry.Append(
                    Mark(FieldCharValues.Begin),
                    new Run(new FieldCode(Instruction) { Space = SpaceProcessingModeValues.Preserve }),
                    Mark(FieldCharValues.Separate));
            }

            entry.Append(new Hyperlink(WordText.Plain(sections[index].Heading)) { Anchor = NameOf(index), History = true });
            if (index == sections.Count - 1)
            {
                entry.Append(Mark(FieldCharValues.End));
            }

            yield return entry;
        }
    }

    /// <summary>A heading as the target of its entry.</summary>
    public static Paragraph Mark(Paragraph heading, int index)
    {
        var id = $"{FirstBookmark + index}";
        heading.InsertAfter(new BookmarkStart { Id = id, Name = NameOf(index) }, heading.ParagraphProperties);
        heading.Append(new BookmarkEnd { Id = id });
        return heading;
    }

    private static Run Mark(FieldCharValues type) => new(new FieldChar { FieldCharType = type });

    private static string NameOf(int index) => $"section{index + 1}";
}
