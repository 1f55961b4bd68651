using System.Text;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Helm;
using Anchore.Sizing.Exports.Json;
using Anchore.Sizing.Exports.Tests.Helm;
using Anchore.Sizing.Pdf;

namespace Anchore.Sizing.Exports.Tests;

/// <summary>Every export writes a file for every release, also for one that no code knows.</summary>
public sealed class EveryExportTests
{
    private static readonly PlanExports Exports = new([new PdfExport(new PdfPrinter()), .. PlanExports.Standard]);

    /// <summary>Charts that no code knows, and known ones with services that it does not.</summary>
    public static TheoryData<string> Charts =>
        ["imagined 0.1", "enterprise 99.0.0", "enterprise 4.1.4", "enterprise 3.2.1", "anchore-engine 1.18.5"];

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void Every_release_has_every_file(string release) => WriteAll(Handover.Engine, release);

    [Theory]
    [MemberData(nameof(Charts))]
    public void An_imagined_release_has_every_file(string chart) => WriteAll(ImaginedRelease.EngineFor(chart), ImaginedRelease.Id);

    private static void WriteAll(SizingEngine engine, string release)
    {
        foreach (var deployment in Deployments(engine.Codec.SchemaOf(release)))
        {
            var plan = engine.Plan(deployment);
            var request = ExportRequest.Create(
                plan,
                engine,
                plan.Link,
                new Dictionary<string, string> { [ExportOption.To.Name] = RuleBookCatalog.DefaultRelease }
            );

            foreach (var export in Exports.All)
            {
                AssertNamesRelease(plan, export.Write(request).Bytes, export.FileName, export.IsText);
            }

            AssertNamesRelease(plan, RuleBookJson.Write(plan.Book), "rule book", isText: true);
        }
    }

    private static void AssertNamesRelease(SizingPlan plan, ReadOnlyMemory<byte> bytes, string file, bool isText)
    {
        Assert.True(bytes.Length > 200, file);
        if (isText)
        {
            Assert.Contains(plan.Book.Release, Encoding.UTF8.GetString(bytes.Span), StringComparison.Ordinal);
        }
    }

    // The default, and what other files say something else for: no volume, another store, no way out, nothing optional.
    private static IEnumerable<Deployment> Deployments(DeploymentSchema schema)
    {
        var defaults = schema.Defaults;
        yield return defaults;
        yield return defaults with
        {
            TemporaryVolume = false,
            InternetAccess = InternetAccess.None,
            FeedSyncHours = defaults.FeedSyncHours + 1,
            DockerSocket = true,
        };
        yield return defaults with
        {
            InternetAccess = InternetAccess.Proxy,
            ImagesPerMonth = 100,
            NodeCpu = schema.Find("nodeCpu") is null ? null : 8,
        };
        yield return defaults with
        {
            Replicas = schema.Book.Services.Aggregate(defaults.Replicas, (replicas, service) => replicas.With(service, service.Minimum)),
        };
        foreach (var store in schema.Book.ObjectStores)
        {
            yield return defaults with
            {
                ObjectStore = store.Id,
            };
        }
    }

    [Fact]
    public void A_chart_whose_keys_are_not_known_gets_a_file_that_says_what_to_set()
    {
        var (plan, file) = Imagined("imagined 0.1");

        Assert.Empty(ReadYaml.Create(file).Paths());
        Assert.Contains("The keys of chart imagined 0.1 are not known here, so this file sets nothing.", file.Remarks);
        Assert.All(
            plan.Services,
            service =>
                Assert.Contains(
                    $"# - {service.Service.Name}: 1 replica, each with {service.MemoryEachDisplay} of memory\n",
                    Handover.Text(file),
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            "# - Temporary storage of each analyzer: 6 GB on a volume of its own\n",
            Handover.Text(file),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("enterprise 4.1.4")]
    [InlineData("anchore-engine 1.18.5")]
    public void A_service_that_a_known_chart_lacks_is_named_and_not_set(string chart)
    {
        var (_, file) = Imagined(chart);

        Assert.DoesNotContain(ReadYaml.Create(file).Paths(), path => path.Contains("imagined", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(
            "The keys of the policy engine in this chart are not known, so the file does not set its 1 replica with 16 GB of memory each.",
            file.Remarks
        );
    }

    private static (SizingPlan Plan, FileContent File) Imagined(string chart)
    {
        var engine = ImaginedRelease.EngineFor(chart);
        var plan = engine.Plan(engine.Codec.SchemaOf(ImaginedRelease.Id).Defaults);
        return (plan, HelmValues.Create(plan, PlanIdentity.Create(plan, engine.Codec, plan.Link)));
    }
}
