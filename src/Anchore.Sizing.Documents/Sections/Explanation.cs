using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Prints the derivation of a figure as running text: the formula, then every number in it with where it comes from.</summary>
internal static class Explanation
{
    /// <param name="figure">The figure.</param>
    /// <param name="footnoteOf">The number of the footnote of another figure.</param>
    public static RichText Create(Figure figure, Func<string, int> footnoteOf) =>
        new([
            new Run(figure.Label, Tone.Strong),
            new Run($" = {figure.Formula} = {figure.Display}{Exact(figure)}"),
            .. figure.Kind == FigureKind.Assumption ? [new Run(" (this calculator's own model)", Tone.Muted)] : Array.Empty<Run>(),
            new Run(", where "),
            .. Joined([.. Parts(figure.Derivation, figure.Family, footnoteOf)]),
        ]);

    private static string Exact(Figure figure) =>
        figure.IsRounded
            ? $" (exactly {figure.Value?.ToString("#,0.####", System.Globalization.CultureInfo.InvariantCulture)}{(figure.Unit == Unit.Bytes ? " bytes" : "")})"
            : "";

    private static IEnumerable<Run> Joined(IReadOnlyList<Run[]> parts)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            foreach (var run in parts[index])
            {
                yield return run;
            }

            yield return new Run(index == parts.Count - 1 ? "." : "; ");
        }
    }

    private static IEnumerable<Run[]> Parts(Operation operation, UnitFamily family, Func<string, int> footnoteOf)
    {
        foreach (var term in operation.Terms)
        {
            switch (term)
            {
                case Leaf leaf:
                    yield return PartOf(leaf);
                    break;
                case Operation { Figure: { } figure } other:
                    yield return [new Run($"{Shown(other, family)} is {LabelIn(other)}", Footnote: footnoteOf(figure))];
                    break;
                case Operation other:
                    if (other.IsNamed)
                    {
                        yield return [new Run($"{Shown(other, family)} is {LabelIn(other)}")];
                    }

                    foreach (var part in Parts(other, family, footnoteOf))
                    {
                        yield return part;
                    }

                    break;
            }
        }
    }

    private static Run[] PartOf(Leaf leaf) =>
        leaf switch
        {
            RuleLeaf { Rule: { Source: { } source } rule } =>
            [
                new Run($"{leaf.Text} is {LabelIn(leaf)} ("),
                .. Cite(source),
                new Run(")"),
                .. Differing(rule),
            ],
            RuleLeaf { Rule: var rule } =>
            [
                new Run($"{leaf.Text} is {LabelIn(leaf)} "),
                new Run($"(assumption: {rule.Ground.Reason?.TrimEnd('.')})", Tone.Muted),
            ],
            _ => [new Run($"{leaf.Text} is {LabelIn(leaf)} "), new Run($"({OriginText.Format(((FieldLeaf)leaf).Origin)})", Tone.Muted)],
        };

    private static IEnumerable<Run> Cite(Source source) =>
        [new Run(source.Document, Address: source.Address), new Run($", {source.Section}, {source.Date}", Tone.Muted)];

    private static Run[] Differing(Rule rule) =>
        rule.Claims.Count == 0
            ? []
            : [new Run($" – elsewhere {string.Join(", ", rule.Claims.Select(claim => claim.Value))}; see Assumptions", Tone.Muted)];

    private static string Shown(Operation operation, UnitFamily family) =>
        operation.Value is { } value ? Display.Format(value, operation.Unit, family) : "none";

    private static string LabelIn(Term term) => Sentence.Inside(term.Label);
}
