using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Derivations;

/// <summary>Prints a term as a formula in numbers, for example <c>3 × 2.5 GB × 1 + 0 GB</c>.</summary>
internal static class FormulaPrinter
{
    private const string Plus = " + ";
    private const string Minus = " − ";
    private const string Times = " × ";

    /// <summary>The formula of a term; the parts that have names of their own appear as their values.</summary>
    public static string Print(Operation operation, UnitFamily family) => operation.Operator switch
    {
        Operator.Add => PrintSum(operation.Parts, family),
        Operator.Multiply => Join(Times, operation.Parts, family, Factor),
        Operator.Subtract => Join(Minus, operation.Parts, family, Factor),
        Operator.Minimum => $"min({Join(", ", operation.Parts, family, Inner)})",
        Operator.Maximum => $"max({Join(", ", operation.Parts, family, Inner)})",
        Operator.RoundDown => $"{Inner(operation.Parts[0], family)}, rounded down to a multiple of {Inner(operation.Parts[1], family)}",
        Operator.Round => $"{Inner(operation.Parts[0], family)}, rounded to a multiple of {Inner(operation.Parts[1], family)}",
        Operator.CeilingDivide => $"⌈{Inner(operation.Parts[0], family)} ÷ ({Inner(operation.Parts[1], family)})⌉",
        Operator.Divide => Join(" ÷ ", operation.Parts, family, Factor),
        Operator.CompoundGrowth => PrintGrowth(operation.Parts, family),
        _ => PrintPacking(operation.Parts, family),
    };

    private static string PrintSum(ReadOnlySpan<Term> terms, UnitFamily family) => LikeTerms.TryCollect(terms) is { } collected
        ? string.Join(Plus, collected.ConvertAll(like => Display.Count(like.Times) + Times + Inner(like.Each, family)))
        : Join(Plus, terms, family, Inner);

    // 25,000 × 1.2^3 × (1 + 20% × 6 ÷ 12): the whole years, then the months that are left.
    private static string PrintGrowth(ReadOnlySpan<Term> terms, UnitFamily family)
    {
        const int monthsPerYear = 12;
        var (years, months) = Math.DivRem((long)terms[2].Value!.Value, monthsPerYear);
        var formula = Inner(terms[0], family);
        if (years > 0)
        {
            formula += $"{Times}(1 + {Inner(terms[1], family)})" + (years > 1 ? $"^{years}" : "");
        }

        return months > 0 ? formula + $"{Times}(1 + {Inner(terms[1], family)}{Times}{months} ÷ {monthsPerYear})" : formula;
    }

    private static string PrintPacking(ReadOnlySpan<Term> terms, UnitFamily family)
    {
        var cpu = WhereCpuBegins(terms);
        var node = cpu > 0 && cpu < terms.Length ? $"{Inner(terms[0], family)} and {Inner(terms[cpu], family)}" : Inner(terms[0], family);
        return $"{PrintSum(cpu > 0 ? terms[1..cpu] : terms[1..], family)} on nodes of {node}";
    }

    // Whole replicas leave gaps; the plain quotient beside the count, of memory or of CPU where that needs more nodes, shows how large they
    // are.
    private static string PrintPacked(Operation packing)
    {
        var cpu = WhereCpuBegins(packing.Parts);
        var raw = Math.Max(Quotient(packing.Parts[..cpu]), Quotient(packing.Parts[cpu..]));
        return $"{Display.Count(packing.Value!.Value)} (raw {Display.Count(raw)})";
    }

    private static decimal Quotient(ReadOnlySpan<Term> nodeAndReplicas)
    {
        if (nodeAndReplicas.IsEmpty)
        {
            return 0;
        }

        var demand = 0m;
        foreach (var replicas in nodeAndReplicas[1..])
        {
            demand += replicas.Value!.Value;
        }

        return demand / nodeAndReplicas[0].Value!.Value;
    }

    // A node's memory and that of the replicas come first, then, where it limits nodes, its CPUs and theirs.
    private static int WhereCpuBegins(ReadOnlySpan<Term> packing)
    {
        var begin = packing.Length;
        while (begin > 0 && packing[begin - 1].Unit == Unit.Cpu)
        {
            begin--;
        }

        return begin;
    }

    private static string Factor(Term term, UnitFamily family) =>
        term is Operation { IsNamed: false, Operator: not (Operator.Multiply or Operator.Minimum or Operator.Maximum) } inner
            ? $"({Print(inner, family)})"
            : Inner(term, family);

    private static string Inner(Term term, UnitFamily family) =>
        term switch
        {
            Leaf leaf => leaf.Text,
            Operation { IsNamed: false } operation => Print(operation, family),
            Operation { Operator: Operator.FirstFitDecreasing, Value: not null } packing => PrintPacked(packing),
            { Value: { } value } => Display.Rounds(value, term.Unit, family)
                ? "≈ " + Display.Format(value, term.Unit, family)
                : Display.Format(value, term.Unit, family),
            _ => "none",
        };

    private static string Join(string sign, ReadOnlySpan<Term> terms, UnitFamily family, Func<Term, UnitFamily, string> print)
    {
        var parts = new string[terms.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = print(terms[index], family);
        }

        return string.Join(sign, parts);
    }
}
