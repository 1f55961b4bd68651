using System.Globalization;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Derivations;

/// <summary>Every figure explains itself: by arithmetic that holds, from numbers that somebody gave or stated.</summary>
public sealed class DerivationTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Evaluating_a_derivation_gives_its_figure_which_says_who_stands_behind_it(string release) =>
        ForAll(release, plan =>
        {
            foreach (var figure in plan.Figures)
            {
                Assert.Equal(figure.Value, figure.Derivation.Value);
                Assert.Equal(figure.Value, IndependentEvaluator.Evaluate(figure.Derivation));
                AssertKind(figure);
            }
        });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Evaluating_any_step_gives_its_value(string release) =>
        ForSome(
            release,
            plan =>
                Assert.All(
                    plan.Figures.SelectMany(figure => TermsOf(figure.Derivation)),
                    term => Assert.Equal(IndependentEvaluator.Evaluate(term), term.Value)
                )
        );

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Every_leaf_was_given_or_stated(string release) =>
        ForSome(
            release,
            plan =>
                Assert.All(plan.Figures.SelectMany(figure => TermsOf(figure.Derivation)).OfType<Leaf>(), leaf => AssertOrigin(leaf, plan))
        );

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Every_step_and_every_formula_can_be_read(string release) =>
        ForSome(release, plan =>
        {
            Assert.All(plan.Figures.SelectMany(figure => TermsOf(figure.Derivation)), term => Assert.NotEmpty(term.Label));
            Assert.All(plan.Figures, figure => Assert.NotEmpty(figure.Formula));
            Assert.All(plan.Figures, figure => Assert.NotEmpty(figure.Words));
        });

    private static void AssertOrigin(Leaf leaf, SizingPlan plan)
    {
        if (leaf is FieldLeaf input)
        {
            var origin = plan.DeploymentSchema[input.Field];
            Assert.Equal(plan.DeploymentSchema.IsGiven(origin, plan.Deployment) ? LeafKind.Input : LeafKind.Default, leaf.Kind);
            Assert.Equal(plan.OriginOf(origin), input.Origin);
            Assert.Equal(NumberOf(origin, plan), leaf.Value);
            return;
        }

        var rule = Assert.IsType<RuleLeaf>(leaf).Rule;
        Assert.Same(plan.Book.Find(rule.Id) ?? NodeRule(rule.Id, plan.Deployment), rule);
        Assert.Equal(rule.Value.Amount, leaf.Value);
        Assert.Equal(rule.Source is null ? LeafKind.Assumption : LeafKind.Rule, leaf.Kind);
    }

    // A node's type states what is installed, the catalogue what platforms keep.
    private static Rule? NodeRule(string id, Deployment deployment) => id switch
    {
        "node.type.memory" => deployment.NodeType?.Memory,
        "node.type.cpu" => deployment.NodeType?.Cpu,
        "node.type.pods" => deployment.NodeType?.Pods,
        _ => NodeTypeCatalog.Shipped.Rules.Single(rule => rule.Id == id),
    };

    private static decimal NumberOf(Field origin, SizingPlan plan)
    {
        var text = origin.Write(plan.Deployment);
        return origin switch
        {
            { Kind: FieldKind.Size } => Sizes.Parse(text).Bytes,
            _ when text.Length == 0 => plan.Book.FindService(origin.Name)!.Default,
            { Name: "growthPercent" } => decimal.Parse(text, CultureInfo.InvariantCulture) / 100,
            _ => decimal.Parse(text, CultureInfo.InvariantCulture),
        };
    }

    private static void AssertKind(Figure figure)
    {
        var stated = TermsOf(figure.Derivation).OfType<RuleLeaf>().Any();
        Assert.True(
            figure.Kind != FigureKind.Vendor || figure.Sources.Count > 0,
            $"{figure.Id} is said to be the vendor's and names no source."
        );
        Assert.True(figure.Kind != FigureKind.Input || !stated, $"{figure.Id} is said to be input alone and rests on a rule.");
        Assert.Equal(figure.Rules.Select(rule => rule.Source).OfType<Source>().Distinct(), figure.Sources);
    }

    private static IEnumerable<Term> TermsOf(Term term) =>
        term is Operation operation ? operation.Terms.SelectMany(TermsOf).Prepend(term) : [term];

    // Together with the other releases more than ten thousand deployments.
    private static void ForAll(string release, Action<SizingPlan> law) =>
        Calculator
            .Deployments(release)
            .Sample(deployment => law(Calculator.Wider.Plan(deployment)), iter: Samples.AtMost(3400), print: Calculator.Print);

    private static void ForSome(string release, Action<SizingPlan> law) =>
        Calculator
            .Deployments(release)
            .Sample(deployment => law(Calculator.Wider.Plan(deployment)), iter: Samples.AtMost(150), print: Calculator.Print);
}
