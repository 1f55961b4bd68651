using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Tables.Materials;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>What is to be settled and what is fine, the worst first.</summary>
internal static class FindingSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("Severity", 12),
        new("What is so", 62),
        new("What to do", 48),
        new("Document", 32),
        new("Section", 26),
        new("Date", 16),
        new("Link", 8),
        new("Finding", 24),
    ];

    public static Sheet Create(SizingPlan plan) => Sheet.OfTable("Findings", Columns, plan.Findings.Select(Row));

    private static Cell[] Row(Finding finding) =>
    [
        SeverityOf(finding.Severity),
        Cell.Create(finding.Message),
        Cell.Create(finding.Remedy ?? ""),
        Cell.Create(finding.Rule.Source?.Document ?? SourceText.Assumption),
        Cell.Create(finding.Rule.Source?.Section ?? ""),
        Cell.Create(finding.Rule.Source?.Date ?? ""),
        Cell.OfLink(finding.Rule.Source),
        Cell.Create(finding.Id),
    ];

    private static Cell SeverityOf(Severity severity) => Cell.Create(SeverityText.Format(severity), severity switch
    {
        Severity.Error => CellAppearance.Error,
        Severity.Warning => CellAppearance.Warning,
        _ => CellAppearance.Text,
    });
}
