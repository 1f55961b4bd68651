using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Tests.Comparisons;

/// <summary>A service is compared by its replicas, their memory and their CPUs.</summary>
public sealed class ServiceChangeTests
{
    /// <summary>
    /// Two deployments, a service of each, and what became of it. In release 5.12 the analyzer and the data syncer need the same, the
    /// catalog more CPU, the API less memory.
    /// </summary>
    public static TheoryData<string, string, ChangeKind> Pairs => new()
    {
        { "analyzer", "dataSyncer", ChangeKind.Same },
        { "analyzer", "catalog", ChangeKind.Changed },
        { "analyzer", "api", ChangeKind.Changed },
        { "analyzer", "notifications", ChangeKind.Changed },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_difference_in_any_of_them_is_a_change(string before, string after, ChangeKind expected)
    {
        var plan = Calculator.Plan("""{ "release": "5.12", "notifications": 2 }""");

        var change = new ServiceChange(Service(plan, before), Service(plan, after), null);

        Assert.Equal(expected, change.Kind);
    }

    [Fact]
    public void Services_that_appear_come_first_then_those_that_vanish_or_change()
    {
        var services = Compare("4.0", "6.1").Services;

        var kinds = services.Select(change => change.Kind).ToArray();

        Assert.Equal(kinds.Order(), kinds);
        Assert.Equal([ChangeKind.Added, ChangeKind.Removed, ChangeKind.Changed], kinds.Distinct());
    }

    [Theory]
    [InlineData("componentCatalog", "Component catalog", "New with release 6.0; the chart runs exactly one.")]
    [InlineData("dataSyncer", "Data syncer", "Replaces the feeds service since release 5.10.")]
    [InlineData("feeds", "Feeds", "The data syncer replaces it since release 5.10, with the vendor's hosted data service.")]
    [InlineData("analyzer", "Analyzer", null)]
    public void A_service_that_appears_or_vanishes_says_why(string service, string name, string? remark)
    {
        var change = Compare("4.0", "6.1").Services.Single(change => change.Id == service);

        Assert.Equal((name, remark), (change.Name, change.Remark));
    }

    [Fact]
    public void Needs_of_single_services_stand_with_the_services_alone()
    {
        var comparison = Compare("4.0", "6.1");

        var figures = comparison.Figures.Select(change => change.Id).ToArray();

        Assert.DoesNotContain(figures, id => id.StartsWith("memory.", StringComparison.Ordinal) && id != FigureIds.Memory);
        Assert.DoesNotContain(figures, id => id.StartsWith("cpu.", StringComparison.Ordinal) && id != FigureIds.Cpu);
    }

    private static ServicePlan Service(SizingPlan plan, string id) => plan.Services.Single(service => service.Service.Id == id);

    private static Comparison Compare(string before, string after) =>
        Comparison.Create(Calculator.Shipped, Calculator.DecodeJson($$"""{ "release": "{{before}}" }""").Deployment, after);
}
