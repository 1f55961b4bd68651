using System.Text;
using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Exports.Tests.Documents;

/// <summary>A plan document as plain lines: what every printer has to say, without any device.</summary>
public static class DocumentText
{
    public static string Format(PlanDocument document)
    {
        var text = new StringBuilder();
        text.Append($"title: {document.Title}\nname: {document.Name}\nrelease: {document.Release}\nauthor: {document.Author}\ndate: {document.Date:O}\nlink: {document.Link}\n\n");
        text.Append($"# {document.Cover.Headline}\n{document.Cover.Subtitle}\n{document.Cover.Preparation}\n{document.Cover.Status}: {document.Cover.Verdict}\n");
        foreach (var card in document.Cover.Cards)
        {
            text.Append($"[{card.Label}: {card.Value} {card.Unit}{Marks(card.Footnotes)}, {card.Formula}]\n");
        }

        foreach (var section in document.Sections)
        {
            text.Append($"\n## {section.Heading}\n");
            section.Blocks.ToList().ForEach(block => text.Append(Format(block)));
        }

        text.Append("\n## Footnotes\n");
        return text.AppendJoin("", document.Footnotes.Select(note => $"{note.Number}. {Format(note.Text)}\n")).ToString();
    }

    private static string Format(Block block) =>
        block switch
        {
            Paragraph paragraph => Format(paragraph.Text) + "\n",
            Facts facts => string.Concat(
                facts.Items.Select(fact => $"{fact.Label}: {Format(fact.Value)}{(fact.Remark.Length > 0 ? $" ({fact.Remark})" : "")}\n")
            ),
            Table table => Row(table.Columns.Select(column => column.Header))
                + string.Concat(table.Rows.Select(Row))
                + (table.Total is { } total ? "=" + Row(total) : ""),
            Callout callout => $"{callout.Severity}: {Format(callout.Message)} -> {callout.Remedy} ({callout.Source})\n",
            Picture picture => $"picture: {picture.Drawing.Alternative} / {picture.Caption}\n",
            _ => throw new InvalidOperationException($"{block.GetType().Name} is not known here."),
        };

    private static string Row(IEnumerable<RichText> cells) => Row(cells.Select(Format));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Format(RichText text) => string.Concat(text.Runs.Select(Format));

    private static string Format(Run run) => (run.Address is { } address ? $"<{run.Text}>({address})" : run.Text) + Marks(run.Footnotes);

    private static string Marks(IReadOnlyList<int>? footnotes) => string.Concat((footnotes ?? []).Select(number => $"^{number}"));
}
