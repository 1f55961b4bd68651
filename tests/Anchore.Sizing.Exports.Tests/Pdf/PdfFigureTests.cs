using System.Text.Json;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans.Figures;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>Figures are read back from the file as a customer reads them and compared with those of the JSON.</summary>
public sealed class PdfFigureTests
{
    public static TheoryData<string, Paper> Deployments => new()
    {
        { "{}", Paper.A4 },
        { Plans.Sample, Paper.A4 },
        { Plans.Sample, Paper.Letter },
        { Plans.Growing, Paper.A4 },
        { Plans.Newest, Paper.Letter },
        { """{"largestImage":"1.234 GB","analyzer":7,"nodeMemory":"1 GB"}""", Paper.A4 },
    };

    [Theory]
    [MemberData(nameof(Deployments))]
    public void Each_figure_is_printed_and_all_but_those_of_services_with_their_formulas(string deployment, Paper paper)
    {
        var plan = Plans.Create(deployment);
        var formulas = plan.Figures.Where(figure => figure.Section is FigureSection.Storage or FigureSection.Capacity || figure.IsHeadline);

        var text = PdfText.Create(Plans.Pdf(plan, paper)).Whole;

        Assert.All(Figures(plan), figure => Assert.Contains(PdfText.Squeeze(figure.Display), text, StringComparison.Ordinal));
        Assert.All(formulas, figure => Assert.Contains(PdfText.Squeeze(figure.Formula), text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_sample_prints_the_vendors_worked_example()
    {
        var plan = Plans.Create(Plans.Sample);

        var text = PdfText.Create(Plans.Pdf(plan)).Whole;

        Assert.Contains(PdfText.Squeeze(plan.Verdict), text, StringComparison.Ordinal);
        Assert.All(["120GB", "7.5GB", "37.5GB", "50GB"], figure => Assert.Contains(figure, text, StringComparison.Ordinal));
        Assert.Contains(PdfText.Squeeze("Total 15"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rounded_figure_has_its_exact_value_beside_it()
    {
        var plan = Plans.Create("""{"images":123456}""");

        var text = PdfText.Create(Plans.Pdf(plan)).Whole;

        Assert.Contains(PdfText.Squeeze("= 1,234,560,000,000 B"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_inputs_connections_and_growth_are_printed_too()
    {
        var plan = Plans.Create(Plans.Growing);

        var text = PdfText.Create(Plans.Pdf(plan)).Whole;

        Assert.All(plan.Findings, finding => Assert.Contains(PdfText.Squeeze(finding.Message), text, StringComparison.Ordinal));
        Assert.All(
            plan.DeploymentSchema.Fields.Where(field => !FieldText.IsAboutDocument(field) && FieldText.IsTelling(field, plan)),
            field => Assert.Contains(PdfText.Squeeze(field.Label), text, StringComparison.Ordinal)
        );
        Assert.All(
            plan.Network.SelectMany(connection => connection.Purpose.Split(' ')),
            word => Assert.Contains(word, text, StringComparison.Ordinal)
        );
        Assert.All(
            plan.Growth.Skip(1),
            point => Assert.Contains(PdfText.Squeeze($"{point.Month} {point.Images:#,0}"), text, StringComparison.Ordinal)
        );
    }

    private static (string Id, string Label, string Formula, string Display)[] Figures(Engine.Plans.SizingPlan plan)
    {
        using var json = JsonDocument.Parse(Plans.Json(plan));
        return
        [
            .. json
                .RootElement.GetProperty("figures")
                .EnumerateArray()
                .Select(figure => (Text(figure, "id"), Text(figure, "label"), Text(figure, "formula"), Text(figure, "display"))),
        ];
    }

    private static string Text(JsonElement figure, string name) => figure.GetProperty(name).GetString()!;
}
