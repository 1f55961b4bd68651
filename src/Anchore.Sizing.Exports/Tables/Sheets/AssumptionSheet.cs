using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>
/// What the plan rests on: this calculator's own model first, then where sources differ or are silent, then the vendor's rules.
/// </summary>
internal static class AssumptionSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("Kind", 16),
        new("Subject", 26),
        new("Value", 14),
        new("What is said", 56),
        new("Why it was taken", 44),
        new("Document", 30),
        new("Section", 32),
        new("Date", 18),
        new("Link", 8),
    ];

    public static Sheet Create(SizingPlan plan) =>
        Sheet.OfTable(
            "Assumptions",
            Columns,
            [
                .. plan.Book.Rules.Where(rule => rule.Kind == RuleKind.Assumption).Select(rule => Row("Assumption", rule)),
                .. plan.Book.Rules.SelectMany(rule => rule.Claims, (rule, claim) => Row(rule, claim)),
                .. plan.Book.NotStated.Select(NotStated),
                .. plan.Book.Rules.Where(rule => rule.Kind == RuleKind.Vendor).Select(rule => Row("Vendor’s rule", rule)),
            ]
        );

    private static Cell[] Row(string kind, Rule rule) =>
        [
            Cell.Create(kind),
            Cell.Create(rule.Label),
            Cell.Create(rule.Value.ToString()),
            Cell.Create(rule.Statement),
            Cell.Create(rule.Ground.Reason ?? rule.Taken ?? ""),
            .. Cite(rule.Source),
        ];

    private static Cell[] Row(Rule rule, Claim claim) =>
        [
            Cell.Create("Sources differ"),
            Cell.Create(rule.Label),
            Cell.Create(claim.Value),
            Cell.Create(claim.Statement),
            Cell.Create($"Not taken. {rule.Taken}"),
            .. Cite(claim.Source),
        ];

    private static Cell[] NotStated(string sentence) =>
        [Cell.Create("Not stated"), Cell.Create(""), Cell.Create(""), Cell.Create(sentence), Cell.Create(""), .. Cite(null)];

    private static Cell[] Cite(Source? source) =>
        [Cell.Create(source?.Document ?? ""), Cell.Create(source?.Section ?? ""), Cell.Create(source?.Date ?? ""), Cell.OfLink(source)];
}
