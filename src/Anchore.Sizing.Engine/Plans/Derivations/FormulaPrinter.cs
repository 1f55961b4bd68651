using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>Prints a term as a formula in numbers, for example <c>3 × 2.5 GB × 1 + 0 GB</c>.</summary>
internal static class FormulaPrinter
{
    /// <summary>The formula of a term; the parts that have names of their own appear as their values.</summary>
    public static string Print(Operation operation, UnitFamily family) => operation.Operator switch
    {
        Operator.Add when LikeTerms.TryCollect(operation) is { } collected => Join(" + ", collected.Select(like => $"{Display.Count(like.Times)} × {Inner(like.Each, family)}")),
        Operator.Add => Join(" + ", operation.Terms.Select(term => Inner(term, family))),
        Operator.Multiply => Join(" × ", operation.Terms.Select(term => Factor(term, family))),
        Operator.CeilingDivide => $"⌈{Inner(operation.Terms[0], family)} ÷ ({Inner(operation.Terms[1], family)})⌉",
        _ => PrintPacking(operation, family),
    };

    private static string PrintPacking(Operation packing, UnitFamily family)
    {
        var node = packing.Terms[0];
        var demands = Term.Add([.. packing.Terms.Skip(1).Where(term => term.Unit == Unit.Bytes)]);
        var cpus = packing.Terms.FirstOrDefault(term => term.Unit == Unit.Cpu);
        var size = cpus is null ? Inner(node, family) : $"{Inner(node, family)} and {Inner(cpus, family)}";
        return $"{Print((Operation)demands, family)} on nodes of {size}";
    }

    // Whole replicas leave gaps; the plain quotient beside the count shows how large they are.
    private static string PrintPacked(Operation packing)
    {
        var demand = packing.Terms.Skip(1).Where(term => term.Unit == Unit.Bytes).Sum(term => term.Value);
        return $"{Display.Count(packing.Value!.Value)} (raw {Display.Count(demand!.Value / packing.Terms[0].Value!.Value)})";
    }

    private static string Factor(Term term, UnitFamily family) =>
        term is Operation { IsNamed: false, Operator: Operator.Add } sum ? $"({Print(sum, family)})" : Inner(term, family);

    private static string Inner(Term term, UnitFamily family) => term switch
    {
        Leaf leaf => leaf.Text,
        Operation { IsNamed: false } operation => Print(operation, family),
        Operation { Operator: Operator.FirstFitDecreasing, Value: not null } packing => PrintPacked(packing),
        { Value: { } value } => Display.Rounds(value, term.Unit, family) ? "≈ " + Display.Of(value, term.Unit, family) : Display.Of(value, term.Unit, family),
        _ => "none",
    };

    private static string Join(string sign, IEnumerable<string> parts) => string.Join(sign, parts);
}
