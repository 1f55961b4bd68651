using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Collects the footnotes of a document, one a rule, in the order in which figures first refer to them.</summary>
internal sealed class Footnotes
{
    private readonly List<Rule> rules = [];

    /// <summary>The footnotes of all figures so far.</summary>
    public IReadOnlyList<Footnote> All() => [.. rules.Select((rule, index) => new Footnote(index + 1, RuleNote.Create(rule)))];

    /// <summary>The numbers of the rules in a figure's own formula; the figures in it have theirs.</summary>
    public IReadOnlyList<int> NumbersOf(Figure figure) => [.. RulesIn(figure.Derivation).Distinct().Select(NumberOf).Order()];

    /// <summary>The figure's display with references to its rules.</summary>
    public RichText Refer(Figure figure) => new([new Run(figure.Display, Footnotes: NumbersOf(figure))]);

    private static IEnumerable<Rule> RulesIn(Operation operation) => operation.Terms.SelectMany(term => term switch
    {
        RuleLeaf leaf => [leaf.Rule],
        Operation { Figure: null } inner => RulesIn(inner),
        _ => Array.Empty<Rule>(),
    });

    private int NumberOf(Rule rule)
    {
        if (rules.IndexOf(rule) is >= 0 and var known)
        {
            return known + 1;
        }

        rules.Add(rule);
        return rules.Count;
    }
}
