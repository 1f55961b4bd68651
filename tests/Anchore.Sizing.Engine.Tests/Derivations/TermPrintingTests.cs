using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using static Anchore.Sizing.Engine.Derivations.Term;

namespace Anchore.Sizing.Engine.Tests.Derivations;

/// <summary>Each operator as a formula in numbers and in words.</summary>
public sealed class TermPrintingTests
{
    private static readonly Leaf Two = Stated("2", RuleUnit.Count, "Copies");
    private static readonly Leaf Three = Stated("3", RuleUnit.Count, "Replicas");
    private static readonly Leaf None = Stated("0", RuleUnit.Count, "Nothing");
    private static readonly Leaf Small = Stated("8 GB", RuleUnit.Bytes, "Memory");
    private static readonly Leaf Large = Stated("32 GB", RuleUnit.Bytes, "Node");
    private static readonly Leaf Cpu = Stated("4", RuleUnit.Cpu, "CPU");
    private static readonly Leaf Minutes = Stated("60", RuleUnit.Minutes, "Minutes");

    /// <summary>An operation, its formula and its words.</summary>
    public static TheoryData<string, string, string> Printed =>
        new()
        {
            { "a product", "2 × 8 GB", "copies × memory" },
            { "a product of a sum", "(2 + 3) × 8 GB", "(copies + replicas) × memory" },
            { "minutes", "2 × 60", "copies × minutes" },
            { "CPUs", "2 × 4 CPU", "copies × CPU" },
            { "a quotient", "⌈2 × 60 ÷ (3)⌉", "copies × minutes ÷ (replicas), rounded up" },
            { "a sum of four", "2 + 3 + 2 + 3", "copies + replicas + copies + replicas" },
            { "a sum of five", "2 + 3 + 2 + 3 + 2", "copies + … + copies" },
            { "two like terms", "5 × 8 GB", "copies × memory + replicas × memory" },
            { "like and unlike terms", "5 × 8 GB + 2 × 32 GB", "copies × memory + copies × node + replicas × memory" },
            { "a like term of nothing", "2 × 8 GB", "copies × memory + nothing × node" },
            { "nothing but nothing", "0 × 8 GB + 0 × 32 GB", "nothing × memory + nothing × node" },
            { "one product in a sum", "2 × 8 GB", "copies × memory" },
            { "a sum with a plain term", "2 × 8 GB + 32 GB", "copies × memory + node" },
            { "nodes by memory", "5 × 8 GB on nodes of 32 GB", "whole replicas placed first-fit on equal nodes, the largest first" },
            {
                "nodes by memory and CPU",
                "5 × 8 GB on nodes of 32 GB and 4 CPU",
                "whole replicas placed first-fit on equal nodes, the largest first"
            },
        };

    [Theory]
    [MemberData(nameof(Printed))]
    public void An_operation_is_printed_in_numbers_and_in_words(string name, string formula, string words)
    {
        var operation = Make(name);

        Assert.Equal(formula, FormulaPrinter.Print(operation, UnitFamily.Decimal));
        Assert.Equal(words, WordsPrinter.Print(operation));
        Assert.Equal(words, operation.Label);
    }

    [Fact]
    public void A_share_of_something_is_counted_like_it()
    {
        var share = Stated("20", RuleUnit.Percent, "Share");

        Assert.Equal(Unit.Bytes, (share * Small).Unit);
        Assert.Equal(Unit.Percent, (share * share).Unit);
        Assert.Equal(Unit.Count, (share * Two).Unit);
    }

    [Fact]
    public void A_named_operation_is_called_by_its_name_and_has_no_second_one()
    {
        var operation = (Two * Small).Named("Memory of all", FigureIds.Memory);

        var refusal = Assert.Throws<InvalidOperationException>(() => operation.Named("Something else"));

        Assert.Equal("Memory of all", operation.Label);
        Assert.Equal("Memory of all cannot be named Something else too.", refusal.Message);
    }

    private static Operation Make(string name) =>
        name switch
        {
            "a product" => Two * Small,
            "a product of a sum" => (Two + Three) * Small,
            "minutes" => Two * Minutes,
            "CPUs" => Two * Cpu,
            "a quotient" => CeilingDivide(Two * Minutes, Three),
            "a sum of four" => Add(Two, Three, Two, Three),
            "a sum of five" => Add(Two, Three, Two, Three, Two),
            "two like terms" => Add(Two * Small, Three * Small),
            "like and unlike terms" => Add(Two * Small, Two * Large, Three * Small),
            "a like term of nothing" => Add(Two * Small, None * Large),
            "nothing but nothing" => Add(None * Small, None * Large),
            "one product in a sum" => Add(Two * Small),
            "a sum with a plain term" => Add(Two * Small, Large),
            "nodes by memory" => FirstFitDecreasing(Large, Two * Small, Three * Small),
            _ => FirstFitDecreasing(Large, Two * Small, Three * Small, Cpu, Two * Cpu, Three * Cpu),
        };

    private static Leaf Stated(string value, RuleUnit unit, string label) =>
        new Rule(
            label,
            label,
            RuleValue.TryParse(value, unit)!,
            "Imagined.",
            "tests",
            RuleProvenance.Assumption("For the example."),
            [],
            null
        ).Number;
}
