using System.Text;
using System.Text.Json;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Plans.Findings;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Json;
using Anchore.Sizing.Exports.Markdown;
using Anchore.Sizing.Exports.Tables;
using Anchore.Sizing.Exports.Tests.Tables;

namespace Anchore.Sizing.Exports.Tests;

/// <summary>A figure and a finding that are added to the engine reach every file, whatever the figure's section.</summary>
public sealed class FurtherDefinitionTests
{
    private const string Message = "The backup of the documents was never restored.";

    public static TheoryData<FigureSection> Sections => [.. Enum.GetValues<FigureSection>()];

    [Theory]
    [MemberData(nameof(Sections))]
    public void They_are_in_the_json(FigureSection section)
    {
        var (plan, codec) = Make(section);

        using var json = JsonDocument.Parse(PlanJson.Create(plan, Identity(plan, codec), codec).Bytes);

        var figure = json
            .RootElement.GetProperty("figures")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "trial.backup");
        Assert.Equal(100_000_000_000, figure.GetProperty("value").GetDecimal());
        var finding = json
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "trial.restored");
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void They_are_in_the_document_once_each(FigureSection section)
    {
        var (plan, codec) = Make(section);

        var identity = Identity(plan, codec);

        var markdown = Encoding.UTF8.GetString(MarkdownPrinter.Print(PlanDocuments.Create(plan, identity), identity).Bytes.Span);

        Assert.Single(
            markdown.Split('\n'),
            line => line.StartsWith("| Backup", StringComparison.Ordinal) && line.Contains("100 GB", StringComparison.Ordinal)
        );
        Assert.Contains("50 GB × 2", markdown, StringComparison.Ordinal);
        Assert.Contains(Message, markdown, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void They_are_in_the_workbook(FigureSection section)
    {
        var (plan, codec) = Make(section);

        var workbook = new ReadWorkbook(Workbook.Create(plan, Identity(plan, codec)));

        Assert.Equal(100, workbook.Stored("Summary", workbook.Find("Summary", "B", "Backup")));
        Assert.Contains(Message, workbook.Texts);
    }

    private static (SizingPlan Plan, DeploymentCodec Codec) Make(FigureSection section)
    {
        var engine = new SizingEngine(RuleBookCatalog.Shipped, [new Backup(section)], [new Restored()]);
        return (engine.Plan(engine.Codec.Default.Defaults with { Images = 5000, SpareNodes = 2 }), engine.Codec);
    }

    private static PlanIdentity Identity(SizingPlan plan, DeploymentCodec codec) => PlanIdentity.Create(plan, codec, plan.Link);

    private sealed class Backup(FigureSection section) : FigureDefinition("trial.backup", "Backup", Unit.Bytes, section)
    {
        public override Operation Derive(PlanContext plan) => plan[FigureIds.Object].Derivation * plan.Inputs.SpareNodes;
    }

    private sealed class Restored() : FindingDefinition("trial.restored")
    {
        public override Finding Evaluate(PlanContext plan) => Warning(plan.Book[RuleIds.ObjectPerImage], Message, "Restore it once.");
    }
}
