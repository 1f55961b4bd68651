using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>What is to be settled, the worst first; what is fine in one line.</summary>
internal static class FindingsSection
{
    public static Section Create(SizingPlan plan)
    {
        var open = plan.Findings.Where(finding => finding.Severity != Severity.Ok).Select(CalloutOf);
        return new Section("Findings", [.. open, .. Fine(plan)]);
    }

    private static Callout CalloutOf(Finding finding) =>
        new(finding.Severity, finding.Message, finding.Remedy, finding.Rule.Source?.ToString() ?? "Assumption of this calculator");

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
