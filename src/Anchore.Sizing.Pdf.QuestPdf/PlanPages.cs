using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Anchore.Sizing.Pdf.QuestPdf;

/// <summary>The pages of a document: the cover, the sections, the footnotes; on each the name, the release and the number of the page.</summary>
internal sealed class PlanPages(PlanDocument document, Paper paper)
{
    private const float Margin = 54;

    // What must fit below a heading, or it goes on to the next page.
    private const float RoomBelowHeading = 60;

    public void Compose(IDocumentContainer container) => container.Page(page =>
    {
        page.Size(paper == Paper.Letter ? PageSizes.Letter : PageSizes.A4);
        page.Margin(Margin);
        page.DefaultTextStyle(Look.Body);
        page.Content().Column(column =>
        {
            Cover(column, document.Cover);
            document.Sections.ToList().ForEach(section => Section(column, section));
            Footnotes(column);
        });
        page.Footer().Element(Footer);
    });

    private void Footer(IContainer container) => container.BorderTop(0.5f).BorderColor(Look.Hairline).PaddingTop(6).Row(row =>
    {
        row.Spacing(16);
        row.RelativeItem().DefaultTextStyle(Look.Note).Text(text =>
        {
            text.ClampLines(1);
            text.Span(RichTextWriter.Printable(document.Name));
        });
        row.RelativeItem().DefaultTextStyle(Look.Note).Text(document.Release);
        row.RelativeItem().DefaultTextStyle(Look.Note).Text(text =>
        {
            text.AlignRight();
            text.Span("Page ");
            text.CurrentPageNumber();
            text.Span(" of ");
            text.TotalPages();
        });
    });

    private static void Cover(ColumnDescriptor column, Cover cover)
    {
        column.Item().Background(Look.Band).Padding(16).Column(band =>
        {
            band.Item().SemanticParagraph().DefaultTextStyle(Look.Label).Text("Anchore Sizing");
            band.Item().PaddingTop(20).SemanticHeader1().DefaultTextStyle(Look.Title).Text(RichTextWriter.Printable(cover.Headline));
            if (cover.Preparation.Length > 0)
            {
                band.Item().SemanticParagraph().DefaultTextStyle(Look.Note).Text(RichTextWriter.Printable(cover.Preparation));
            }

            band.Item().SemanticParagraph().DefaultTextStyle(Look.Note).Text(cover.Subtitle);
        });
        column.Item().PaddingTop(24).SemanticParagraph().Text(StatusText.Format(cover.Status)).SemiBold().FontColor(ColorOf(cover.Status));
        column.Item().PaddingTop(6).SemanticParagraph().DefaultTextStyle(Look.Verdict).Text(RichTextWriter.Printable(cover.Verdict));
        foreach (var cards in cover.Cards.Chunk(2))
        {
            column.Item().PaddingTop(20).Row(row =>
            {
                row.Spacing(16);
                Array.ForEach(cards, card => Card(row.RelativeItem(), card));
            });
        }
    }

    private static string ColorOf(PlanStatus status) => status switch
    {
        PlanStatus.Blocked => Look.ColorOf(Ink.Error),
        PlanStatus.Attention => Look.ColorOf(Ink.Warning),
        _ => Look.Text,
    };

    private static void Card(IContainer container, Card card) => container.BorderTop(1).PaddingTop(6).Column(column =>
    {
        column.Item().SemanticParagraph().DefaultTextStyle(Look.Label).Text(card.Label);
        column.Item().SemanticParagraph().Text(text =>
        {
            text.DefaultTextStyle(Look.Value);
            text.Span(card.Value);
            text.Span(card.Unit.Length > 0 ? "\u00A0" + card.Unit : "").FontSize(13).NormalWeight().FontColor(Look.Muted);
            text.Marks(card.Footnotes);
        });
        column.Item().SemanticParagraph().DefaultTextStyle(Look.Note).Text(card.Formula);
    });

    private static void Section(ColumnDescriptor column, Section section)
    {
        Heading(column, section.Heading);
        foreach (var block in section.Blocks)
        {
            BlockWriter.Write(column, block);
        }
    }

    private static void Heading(ColumnDescriptor column, string heading) =>
        column.Item().EnsureSpace(RoomBelowHeading).PaddingTop(26).SemanticHeader2().DefaultTextStyle(Look.Heading).Text(heading);

    private void Footnotes(ColumnDescriptor column)
    {
        if (document.Footnotes.Count == 0)
        {
            return;
        }

        Heading(column, "Sources and formulas");
        column.Item().SemanticList().Column(notes =>
        {
            foreach (var note in document.Footnotes)
            {
                notes.Item().PaddingTop(5).Section(RichTextWriter.Place(note.Number)).SemanticListItem().DefaultTextStyle(Look.Note).Row(row =>
                {
                    row.ConstantItem(20).SemanticListLabel().Text($"{note.Number}").SemiBold().FontColor(Look.Accent);
                    row.RelativeItem().SemanticListItemBody().Text(text => text.Write(note.Text));
                });
            }
        });
    }
}
