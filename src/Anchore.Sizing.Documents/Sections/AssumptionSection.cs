using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>What is this calculator's own model, what sources contradict, and what the vendor does not state.</summary>
internal static class AssumptionSection
{
    public static Section Create(SizingPlan plan) =>
        new(
            "Assumptions",
            [
                .. plan.Book.Rules.Where(rule => rule.Kind == RuleKind.Assumption).Select(Assumption),
                .. plan.Book.Rules.SelectMany(rule => rule.Claims, Contradiction),
                .. plan.Book.NotStated.Select(sentence => new Paragraph(
                    new RichText([new Run("Not stated by the vendor. ", Tone.Strong), new Run(sentence)])
                )),
            ]
        );

    private static Paragraph Assumption(Rule rule) =>
        new(new RichText([new Run("Assumption. ", Tone.Strong), new Run($"{rule.Statement} {rule.Ground.Reason}")]));

    private static Paragraph Contradiction(Rule rule, Claim claim) =>
        new(
            new RichText([
                new Run("Sources differ. ", Tone.Strong),
                new Run($"{rule.Statement} "),
                new Run($"{claim.Statement} ({claim.Source}) "),
                new Run(rule.Taken ?? ""),
            ])
        );
}
