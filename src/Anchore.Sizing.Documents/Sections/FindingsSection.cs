using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>What is to be fixed, the worst first; then what is to be asked or known, and what is fine in one line.</summary>
internal static class FindingsSection
{
    /// <summary>Errors and warnings; no section where there are none.</summary>
    public static IEnumerable<Section> ToFix(SizingPlan plan) => WithBlocks("What to fix", [.. CalloutsOf(plan, Severity.Error, Severity.Warning)]);

    /// <summary>Everything else.</summary>
    public static IEnumerable<Section> ToKnow(SizingPlan plan) =>
        WithBlocks("Questions and checks", [.. CalloutsOf(plan, Severity.Info), .. Fine(plan)]);

    private static IEnumerable<Section> WithBlocks(string heading, Block[] blocks) =>
        blocks.Length == 0 ? [] : [new Section(heading, blocks)];

    private static IEnumerable<Callout> CalloutsOf(SizingPlan plan, params Severity[] severities) =>
        plan.Findings.Where(finding => severities.Contains(finding.Severity)).Select(CalloutOf);

    // On paper nobody enters anything: what is missing is a question.
    private static Callout CalloutOf(Finding finding) => new(
        finding.Severity,
        finding.Message,
        finding.Question is { } question ? $"Question: {question}" : finding.Remedy,
        finding.Rule.Source?.ToString() ?? "Assumption of this calculator");

    private static IEnumerable<Block> Fine(SizingPlan plan)
    {
        var fine = plan.Findings.Where(finding => finding.Severity == Severity.Ok).Select(finding => finding.Message).ToArray();
        if (fine.Length > 0)
        {
            yield return new Paragraph(
                new RichText([
                    new Run($"{fine.Length} {(fine.Length == 1 ? "check passes" : "checks pass")}. ", Tone.Strong),
                    new Run(string.Join(' ', fine), Tone.Muted),
                ])
            );
        }
    }
}
