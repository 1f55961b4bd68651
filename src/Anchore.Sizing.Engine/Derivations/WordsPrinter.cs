using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Derivations;

/// <summary>
/// Prints a term as a formula in words, for example <c>temporary copies × largest image × images at once + layer cache</c>.
/// </summary>
internal static class WordsPrinter
{
    private const int LongestSum = 4;

    public static string Print(Operation operation) => operation.Operator switch
    {
        Operator.Add when operation.Terms.Count > LongestSum => $"{Inner(operation.Terms[0])} + … + {Inner(operation.Terms[^1])}",
        Operator.Add => string.Join(" + ", operation.Terms.Select(Inner)),
        Operator.Multiply => string.Join(" × ", operation.Terms.Select(Factor)),
        Operator.Subtract => string.Join(" − ", operation.Terms.Select(Factor)),
        Operator.Minimum => $"min({string.Join(", ", operation.Terms.Select(Inner))})",
        Operator.Maximum => $"max({string.Join(", ", operation.Terms.Select(Inner))})",
        Operator.RoundDown => $"{Inner(operation.Terms[0])}, rounded down",
        Operator.Round => $"{Inner(operation.Terms[0])}, rounded",
        Operator.CeilingDivide => $"{Factor(operation.Terms[0])} ÷ ({Inner(operation.Terms[1])}), rounded up",
        Operator.Divide => $"{Factor(operation.Terms[0])} ÷ {Factor(operation.Terms[1])}",
        Operator.CompoundGrowth => $"{Inner(operation.Terms[0])}, grown by {Inner(operation.Terms[1])} for {Inner(operation.Terms[2])}",
        _ => "whole replicas placed first-fit on equal nodes, the largest first",
    };

    private static string Factor(Term term) =>
        term is Operation { IsNamed: false, Operator: not (Operator.Multiply or Operator.Minimum or Operator.Maximum) } inner
            ? $"({Print(inner)})"
            : Inner(term);

    private static string Inner(Term term) => Sentence.Inside(term.Label);
}
