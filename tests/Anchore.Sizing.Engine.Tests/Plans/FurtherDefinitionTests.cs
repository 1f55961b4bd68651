using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Plans.Findings;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>What a figure or a finding needs beside its own class: nothing.</summary>
public sealed class FurtherDefinitionTests
{
    private static readonly Deployment Sample = Calculator.Shipped.Codec.Default.Defaults;

    [Fact]
    public void A_figure_of_one_class_stands_in_the_plan_with_its_formula()
    {
        var engine = new SizingEngine(RuleBookCatalog.Shipped, [new Backup()]);

        var figure = engine.Plan(Sample)["storage.backup"];

        Assert.Equal("Backup of documents", figure.Label);
        Assert.Equal(figure.Value, Calculator.Shipped.Plan(Sample)[FigureIds.ObjectAtHorizon].Value * Sample.Images);
        Assert.Equal("documents in PostgreSQL at the horizon × images stored", figure.Words);
        Assert.Equal(FigureKind.Vendor, figure.Kind);
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void It_stands_in_its_section_and_changes_no_other_figure(string release)
    {
        var deployment = Calculator.Shipped.Codec.SchemaOf(release).Defaults;
        var before = Calculator.Shipped.Plan(deployment);

        var plan = new SizingEngine(RuleBookCatalog.Shipped, [new Backup()]).Plan(deployment);

        Assert.Equal("storage.backup", plan.FiguresIn(FigureSection.Storage).Last().Id);
        Assert.Equal("storage.backup", plan.Headlines.Last().Id);
        Assert.Equal(before.Figures.Select(Shown), plan.Figures.SkipLast(1).Select(Shown));
    }

    [Fact]
    public void A_figure_that_a_deployment_does_not_have_is_absent()
    {
        var engine = new SizingEngine(RuleBookCatalog.Shipped, [new Backup()]);

        Assert.Null(engine.Plan(Sample with { SpareNodes = 0 }).Find("storage.backup"));
    }

    [Theory]
    [InlineData(Severity.Error, 0)]
    [InlineData(Severity.Ok, -1)]
    public void A_finding_of_one_class_stands_among_those_of_its_severity(Severity severity, int place)
    {
        var engine = new SizingEngine(RuleBookCatalog.Shipped, findings: [new Verified(severity)]);

        var findings = engine.Plan(Sample).Findings;

        Assert.Equal("storage.backup.verified", findings[place < 0 ? findings.Count + place : place].Id);
        Assert.Equal(Calculator.Shipped.Plan(Sample).Findings, findings.Where(finding => finding.Id != "storage.backup.verified"));
    }

    [Fact]
    public void A_figure_that_depends_on_itself_is_refused()
    {
        var engine = new SizingEngine(RuleBookCatalog.Shipped, [new Endless()]);

        var refusal = Assert.Throws<InvalidOperationException>(() => engine.Plan(Sample));

        Assert.Equal("The figure storage.endless depends on itself.", refusal.Message);
    }

    [Fact]
    public void A_derivation_in_another_unit_is_refused()
    {
        var engine = new SizingEngine(RuleBookCatalog.Shipped, [new Mistaken()]);

        var refusal = Assert.Throws<InvalidOperationException>(() => engine.Plan(Sample));

        Assert.Equal("The figure storage.mistaken is in Count, its derivation in Bytes.", refusal.Message);
    }

    [Fact]
    public void Two_figures_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => new SizingEngine(RuleBookCatalog.Shipped, [new Backup(), new Backup()]));

    private static (string Id, decimal? Value, string Formula, string Words) Shown(Figure figure) =>
        (figure.Id, figure.Value, figure.Formula, figure.Words);

    private sealed class Backup() : FigureDefinition("storage.backup", "Backup of documents", Unit.Bytes, FigureSection.Storage)
    {
        public override bool IsHeadline => true;

        public override Operation? Derive(PlanContext plan) =>
            plan.Deployment.SpareNodes == 0 ? null : plan[FigureIds.ObjectAtHorizon].Derivation * plan.Inputs.Images;
    }

    private sealed class Endless() : FigureDefinition("storage.endless", "Endless", Unit.Bytes, FigureSection.Storage)
    {
        public override Operation? Derive(PlanContext plan) => plan[Id].Derivation;
    }

    private sealed class Mistaken() : FigureDefinition("storage.mistaken", "Mistaken", Unit.Count, FigureSection.Storage)
    {
        public override Operation Derive(PlanContext plan) => plan.Inputs.LargestImage * plan.Inputs.Images;
    }

    private sealed class Verified(Severity severity) : FindingDefinition("storage.backup.verified")
    {
        public override Finding Evaluate(PlanContext plan) =>
            Ok(plan.Book[RuleIds.ObjectPerImage], "The backup is verified.") with
            {
                Severity = severity,
            };
    }
}
