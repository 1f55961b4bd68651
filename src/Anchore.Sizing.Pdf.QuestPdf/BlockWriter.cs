using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.RuleBooks;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Anchore.Sizing.Pdf.QuestPdf;

/// <summary>Writes the blocks of a section.</summary>
internal static class BlockWriter
{
    public static void Write(ColumnDescriptor column, Block block)
    {
        if (block is Paragraph paragraph)
        {
            Write(column, paragraph);
            return;
        }

        var item = column.Item().PaddingTop(8);
        switch (block)
        {
            case Facts facts:
                item.SemanticList().Column(list => Write(list, facts));
                break;
            case Table table:
                item.SemanticTable().DefaultTextStyle(Look.Cell).Table(rows => Write(rows, table));
                break;
            case Callout callout:
                item.SemanticList().PreventPageBreak().Element(box => Write(box, callout));
                break;
            case Picture picture:
                item.PreventPageBreak().Column(parts => Write(parts, picture));
                break;
            default:
                throw new NotSupportedException($"No printer for {block.GetType().Name}.");
        }
    }

    // Each line of its own is a paragraph of its own.
    private static void Write(ColumnDescriptor column, Paragraph paragraph)
    {
        foreach (var (index, line) in paragraph.Text.Lines.Index())
        {
            column.Item().PaddingTop(index == 0 ? 8 : 0).SemanticParagraph().Text(text => text.Write(line));
        }
    }

    private static void Write(ColumnDescriptor list, Facts facts)
    {
        foreach (var pair in facts.Items.Chunk(2))
        {
            list.Item().DefaultTextStyle(Look.Cell).Row(row =>
            {
                row.Spacing(24);
                Array.ForEach(pair, fact => Write(row.RelativeItem(), fact));
            });
        }
    }

    private static void Write(IContainer container, Fact fact) =>
        container.BorderBottom(0.5f).BorderColor(Look.Hairline).PaddingVertical(3).SemanticListItem().Row(row =>
        {
            row.RelativeItem().SemanticListLabel().Text(fact.Label).FontColor(Look.Muted);
            row.RelativeItem().SemanticListItemBody().Text(text =>
            {
                text.Write(fact.Value);
                text.Span(fact.Remark.Length > 0 ? " " + fact.Remark : "").FontSize(8).FontColor(Look.Muted);
            });
        });

    private static void Write(TableDescriptor rows, Table table)
    {
        rows.ColumnsDefinition(columns =>
        {
            foreach (var column in table.Columns)
            {
                columns.RelativeColumn(Math.Max(column.Share, 0.01f));
            }
        });
        rows.Header(header =>
        {
            foreach (var column in table.Columns)
            {
                Cell(header.Cell(), column, 0.8f, Look.Text).DefaultTextStyle(Look.Label).Text(text => Aligned(text, column, column.Header));
            }
        });
        foreach (var row in table.Rows)
        {
            Row(rows, table, row, strong: false);
        }

        if (table.Total is { } total)
        {
            Row(rows, table, total, strong: true);
        }
    }

    private static void Row(TableDescriptor rows, Table table, IReadOnlyList<RichText> cells, bool strong)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var (column, content) = (table.Columns[i], i < cells.Count ? cells[i] : "");
            var cell = i == 0 ? rows.Cell().AsSemanticHorizontalHeader() : rows.Cell();
            Cell(cell, column, 0.5f, Look.Hairline)
                .DefaultTextStyle(style => strong ? style.SemiBold() : style)
                .Text(text => Aligned(text, column, content));
        }
    }

    private static IContainer Cell(IContainer cell, Column column, float rule, string color) =>
        cell.BorderBottom(rule).BorderColor(color).PaddingVertical(4).PaddingRight(column.Numeric ? 14 : 8);

    private static void Aligned(TextDescriptor text, Column column, RichText content)
    {
        if (column.Numeric)
        {
            text.AlignRight();
        }

        text.Write(content);
    }

    private static void Write(IContainer container, Callout callout) =>
        container.BorderBottom(0.5f).BorderColor(Look.Hairline).PaddingBottom(6).SemanticListItem().Row(row =>
        {
            row.ConstantItem(78).SemanticListLabel().Text(SeverityText.Format(callout.Severity)).SemiBold().FontColor(ColorOf(callout.Severity));
            row.RelativeItem().SemanticListItemBody().Column(texts =>
            {
                texts.Item().SemanticParagraph().Text(text => text.Write(callout.Message));
                Add(texts, callout.Remedy, style => style);
                Add(texts, callout.Source, Look.Note);
            });
        });

    private static void Add(ColumnDescriptor texts, string? sentence, Func<TextStyle, TextStyle> style)
    {
        if (!string.IsNullOrEmpty(sentence))
        {
            texts.Item().SemanticParagraph().DefaultTextStyle(style).Text(RichTextWriter.Printable(sentence));
        }
    }

    private static void Write(ColumnDescriptor parts, Picture picture)
    {
        parts.Item().SemanticImage(picture.Drawing.Alternative).Svg(DrawingImage.Create(picture.Drawing));
        parts.Item().PaddingTop(6).SemanticCaption().DefaultTextStyle(Look.Note).Text(picture.Caption);
    }

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => Look.ColorOf(Ink.Error),
        Severity.Warning => Look.ColorOf(Ink.Warning),
        Severity.Info => Look.Accent,
        _ => Look.Text,
    };
}
