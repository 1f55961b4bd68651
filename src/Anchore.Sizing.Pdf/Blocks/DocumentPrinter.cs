using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
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
        Print(section.Blocks).Prepend(headings.Print(section.Heading, place, section.Blocks.Count > 0)).In(Tag.Section);

    private IEnumerable<FlowItem> Print(IReadOnlyList<Block> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var findings = parts.Skip(i).TakeWhile(block => block is Callout).Cast<Callout>().ToList();
            var introduces = i + 1 < parts.Count && parts[i + 1] is not Paragraph;
            foreach (var item in findings.Count > 0 ? blocks.Print(findings) : blocks.Print(parts[i], introduces))
            {
                yield return item;
            }

            i += Math.Max(0, findings.Count - 1);
        }
    }
}
