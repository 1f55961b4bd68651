using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Tables.Materials;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>What is to be settled and what is fine, the worst first.</summary>
internal static class FindingSheet
{
    private static readonly SheetColumn[] Columns =
        [new("Severity", 12), new("What is so", 62), new("What to do", 48), new("Document", 32), new("Section", 26), new("Date", 16), new("Link", 8), new("Finding", 24)];

    public static Sheet Of(SizingPlan plan) => Sheet.OfTable("Findings", Columns, plan.Findings.Select(Row));

    private static Cell[] Row(Finding finding) =>
    [
        SeverityOf(finding.Severity),
        Cell.Of(finding.Message),
        Cell.Of(finding.Remedy ?? ""),
        Cell.Of(finding.Rule.Source?.Document ?? SourceText.Assumption),
        Cell.Of(finding.Rule.Source?.Section ?? ""),
        Cell.Of(finding.Rule.Source?.Date ?? ""),
        Cell.OfLink(finding.Rule.Source),
        Cell.Of(finding.Id),
    ];

    private static Cell SeverityOf(Severity severity) => Cell.Of(SeverityText.Of(severity), severity switch
    {
        Severity.Error => Look.Error,
        Severity.Warning => Look.Warning,
        _ => Look.Text,
    });
}
