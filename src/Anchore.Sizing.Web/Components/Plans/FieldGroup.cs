using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>Fields that stand together on the form.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Fields">The fields that are always shown, in order.</param>
/// <param name="More">The fields that are rarely needed.</param>
public sealed record FieldGroup(string Title, IReadOnlyList<Field> Fields, IReadOnlyList<Field> More)
{
    // These stand apart: in the app bar, and filled in by a preflight run.
    private static readonly string[] Apart = ["release", "preflight"];

    private static readonly (string Title, string[] Fields, string[] More)[] Groups =
    [
        (
            "Workload",
            ["images", "largestImage", "growthPercent", "imagesPerHour", "minutesPerImage"],
            ["imagesPerMonth", "months", "utilization", "concurrency"]
        ),
        (
            "Platform",
            ["nodeType", "spareNodes", "kernel", "runtime", "internetAccess"],
            [
                "nodePlatform",
                "nodeMemory",
                "nodeCpu",
                "nodePods",
                "installedMemory",
                "installedCpu",
                "daemonMemory",
                "daemonCpu",
                "temporaryVolume",
                "layerCache",
                "storageDriver",
                "dockerSocket",
                "registryLocation",
            ]
        ),
        ("Data stores", ["objectStore", "postgres", "redis"], ["databaseSize", "objectStoreSize", "objectStoreLocation", "feedSyncHours"]),
        (Services, [], ["memory"]),
        ("About this plan", ["name", "preparedFor", "preparedBy", "date"], ["releaseVersion", "inventory", "notes"]),
    ];

    private const string Services = "Services";

    /// <summary>The groups of a release in order; together they hold every field but release and preflight.</summary>
    public static IReadOnlyList<FieldGroup> CreateAll(DeploymentSchema schema)
    {
        Field[] services = [.. schema.Book.Services.Select(service => schema[service.Id])];
        var named = Groups.SelectMany(group => group.Fields.Concat(group.More)).Concat(Apart).ToHashSet();
        var others = schema.Fields.Except(services).Where(field => !named.Contains(field.Name)).ToArray();
        return
        [
            .. Groups.Select(group => new FieldGroup(
                group.Title,
                group.Title == Services ? [.. services.Where(IsAlwaysRun)] : Find(group.Fields),
                [
                    .. group.Title == Services ? services.Where(service => !IsAlwaysRun(service)) : [],
                    .. Find(group.More),
                    .. group == Groups[^1] ? others : [],
                ]
            )),
        ];

        bool IsAlwaysRun(Field service) => schema.Book.FindService(service.Name)!.Minimum > 0;

        Field[] Find(string[] names) => [.. names.Select(schema.Find).OfType<Field>()];
    }
}
