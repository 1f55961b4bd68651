using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>Fields that stand together on the form.</summary>
/// <param name="Title">The heading.</param>
/// <param name="IsFolded">Whether the group is closed until one of its fields holds something else than its default.</param>
/// <param name="Names">The fields in order; a release may lack some.</param>
public sealed record FieldGroup(string Title, bool IsFolded, IReadOnlyList<string> Names)
{
    /// <summary>
    /// The groups of a release in order; together they hold every field but name, release and preflight, which stand apart.
    /// </summary>
    public static IReadOnlyList<FieldGroup> CreateAll(DeploymentSchema schema) =>
        [
            new("Images", IsFolded: false, ["images", "largestImage", "concurrency"]),
            new("Services", IsFolded: false, [.. schema.Book.Services.Select(service => service.Id), "memory"]),
            new("Storage", IsFolded: false, ["objectStore", "layerCache", "temporaryVolume"]),
            new(
                "Site",
                IsFolded: true,
                [
                    "releaseVersion",
                    "postgres",
                    "redis",
                    "runtime",
                    "kernel",
                    "storageDriver",
                    "feedSyncHours",
                    "dockerSocket",
                    "internetAccess",
                    "registryLocation",
                    "objectStoreLocation",
                ]
            ),
            new(
                "Nodes and growth",
                IsFolded: true,
                ["nodeMemory", "nodeCpu", "spareNodes", "imagesPerMonth", "months", "imagesPerHour", "minutesPerImage", "utilization"]
            ),
        ];

    /// <summary>The group's fields that the release has.</summary>
    public IEnumerable<Field> FieldsIn(DeploymentSchema schema) => Names.Select(schema.Find).OfType<Field>();
}
