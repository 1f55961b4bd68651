using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Prints labels with values as a table.</summary>
internal static class FactsPrinter
{
    private static readonly Column[] Columns = [new("Field"), new("Value"), new("Remark")];

    public static string Print(Facts facts) => TablePrinter.Print(Columns, facts.Items.Select(Row));

    private static string[] Row(Fact fact) => [MarkdownText.Escape(fact.Label), Inline.Print(fact.Value), MarkdownText.Escape(fact.Remark)];
}
