using System.Globalization;
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

    /// <summary>The document on pages.</summary>
    public PageFlow Print(PlanDocument document)
    {
        FlowItem[] cover = [.. new CoverPrinter(typesetter, sheet).Print(document.Cover)];
        FlowItem[] rest = [.. PrintSections(document), .. new FootnotePrinter(typesetter, headings).Print(document)];
        var flow = PageFlow.Create(sheet, [.. cover, .. rest]);
        // Where the first picture does not fit on page one, that page says where it is. The sentence takes a line, which may move the
        // picture on.
        for (int? said = null; flow.FirstPicture is > 1 and var page && page != said; said = page)
        {
            flow = PageFlow.Create(sheet, [.. cover, .. PictureOn(page, document), .. rest]);
        }

        return flow;
    }

    private IEnumerable<FlowItem> PrintSections(PlanDocument document) =>
        document.Sections.SelectMany((section, index) => Print(section, NamedDestinations.Section(index)));

    private IEnumerable<FlowItem> PictureOn(int page, PlanDocument document)
    {
        var caption = document.Sections.SelectMany(section => section.Blocks).OfType<Picture>().First().Caption;
        var text = string.Create(CultureInfo.InvariantCulture, $"Page {page}: {caption}");
        return Lines.Create(typesetter.Set(text, Styles.Note, sheet.TextWidth), PageGeometry.Left, before: 16).In(Tag.Paragraph);
    }

    private IEnumerable<FlowItem> Print(Section section, string place) =>
        Print(section.Blocks).Prepend(headings.Print(section.Heading, place, section.Blocks.Count > 0)).In(Tag.Section);

    private IEnumerable<FlowItem> Print(IReadOnlyList<Block> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var findings = parts.Skip(i).TakeWhile(block => block is Callout).Cast<Callout>().ToList();
            var items = findings.Count > 0
                ? blocks.Print(findings)
                : blocks.Print(parts[i], parts.ElementAtOrDefault(i - 1), parts.ElementAtOrDefault(i + 1));
            foreach (var item in items)
            {
                yield return item;
            }

            i += Math.Max(0, findings.Count - 1);
        }
    }
}
