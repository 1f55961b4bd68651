using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints a whole document as slabs: the cover, the sections, the footnotes.</summary>
internal sealed class DocumentPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private readonly HeadingPrinter headings = new(typesetter, sheet);
    private readonly BlockPrinter blocks = new(typesetter, sheet);

    public IEnumerable<FlowItem> Print(PlanDocument document)
    {
        var cover = new CoverPrinter(typesetter, sheet).Print(document.Cover);
        var sections = document.Sections.SelectMany((section, index) => Print(section, NamedDestinations.Section(index)));
        var footnotes = new FootnotePrinter(typesetter, headings).Print(document);
        return cover.Concat(sections).Concat(footnotes);
    }

    private IEnumerable<FlowItem> Print(Section section, string place) =>
        section
            .Blocks.SelectMany(
                (block, i) => blocks.Print(block, introduces: i + 1 < section.Blocks.Count && section.Blocks[i + 1] is not Paragraph)
            )
            .Prepend(headings.Print(section.Heading, place, section.Blocks.Count > 0));
}
