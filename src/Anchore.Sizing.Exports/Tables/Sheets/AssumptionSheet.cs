using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>What the plan rests on: this calculator's own model first, then where sources differ or are silent, then the vendor's rules.</summary>
internal static class AssumptionSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("Kind", 16), new("Subject", 26), new("Value", 14), new("What is said", 56), new("Why it was taken", 44),
        new("Document", 30), new("Section", 32), new("Date", 18), new("Link", 8),
    ];

    public static Sheet Of(SizingPlan plan) => Sheet.OfTable("Assumptions", Columns,
    [
        .. plan.Book.Rules.Where(rule => rule.Kind == RuleKind.Assumption).Select(rule => Row("Assumption", rule)),
        .. plan.Book.Rules.SelectMany(rule => rule.Claims, (rule, claim) => Row(rule, claim)),
        .. plan.Book.NotStated.Select(NotStated),
        .. plan.Book.Rules.Where(rule => rule.Kind == RuleKind.Vendor).Select(rule => Row("Vendor’s rule", rule)),
    ]);

    private static Cell[] Row(string kind, Rule rule) =>
        [Cell.Of(kind), Cell.Of(rule.Label), Cell.Of(rule.Value.ToString()), Cell.Of(rule.Statement), Cell.Of(rule.Ground.Reason ?? rule.Taken ?? ""), .. Cite(rule.Source)];

    private static Cell[] Row(Rule rule, Claim claim) =>
        [Cell.Of("Sources differ"), Cell.Of(rule.Label), Cell.Of(claim.Value), Cell.Of(claim.Statement), Cell.Of($"Not taken. {rule.Taken}"), .. Cite(claim.Source)];

    private static Cell[] NotStated(string sentence) =>
        [Cell.Of("Not stated"), Cell.Of(""), Cell.Of(""), Cell.Of(sentence), Cell.Of(""), .. Cite(null)];

    private static Cell[] Cite(Source? source) =>
        [Cell.Of(source?.Document ?? ""), Cell.Of(source?.Section ?? ""), Cell.Of(source?.Date ?? ""), Cell.OfLink(source)];
}
