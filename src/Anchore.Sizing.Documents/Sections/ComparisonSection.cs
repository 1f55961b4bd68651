using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>What another release would change for this deployment.</summary>
internal static class ComparisonSection
{
    public static Section Create(Comparison comparison) =>
        new(
            $"Under {comparison.After.Book.Product}",
            [
                new Paragraph(comparison.After.Verdict),
                .. comparison.Remarks.Select(remark => new Callout(Severity.Warning, remark.Message)),
                .. comparison.Findings.Where(change => change.IsWorthSaying).Select(CalloutOf),
                FigureTable(comparison),
                ServiceTable(comparison),
            ]
        );

    private static Callout CalloutOf(FindingChange change) =>
        new(
            change.After?.Severity ?? Severity.Ok,
            new RichText([new Run(FindingTrendText.Format(change) + ". ", Tone.Strong), new Run((change.After ?? change.Before!).Message)]),
            change.After?.Remedy
        );

    private static Table FigureTable(Comparison comparison) =>
        new(
            [
                new("Figure", Share: 2.2f),
                new(comparison.Before.Book.Release, Numeric: true),
                new(comparison.After.Book.Release, Numeric: true),
                new("Change", Numeric: true),
            ],
            [
                .. comparison.Figures.Select(change =>
                    (IReadOnlyList<RichText>)[change.Label, Shown(change.Before), Shown(change.After), change.DifferenceDisplay]
                ),
            ]
        );

    private static Table ServiceTable(Comparison comparison) =>
        new(
            [
                new("Service", Share: 1.4f),
                new(comparison.Before.Book.Release, Share: 1.2f),
                new(comparison.After.Book.Release, Share: 1.2f),
                new("Remark", Share: 2.2f),
            ],
            [
                .. comparison
                    .Services.Where(change => change.Kind != ChangeKind.Same)
                    .Select(change => (IReadOnlyList<RichText>)[change.Name, Needs(change.Before), Needs(change.After), RemarkOn(change)]),
            ]
        );

    private static RichText Shown(Figure? figure) => figure is null ? new RichText([new Run("not stated", Tone.Muted)]) : figure.Display;

    private static RichText Needs(ServicePlan? service) =>
        service is null ? new RichText([new Run("none", Tone.Muted)]) : ServiceNeeds.Format(service);

    private static string RemarkOn(ServiceChange change) => change.Kind == ChangeKind.Changed ? "" : change.Remark ?? "";
}
