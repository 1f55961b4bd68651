using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>Where analysis documents are kept, as a storage driver of the catalog.</summary>
/// <param name="plan">The plan.</param>
/// <param name="keys">The chart's keys for it.</param>
internal sealed class ObjectStore(SizingPlan plan, ObjectStoreKeys keys)
{
    private const string DatabaseDriver = "db";
    private const string InEnvironment = $"both in the secret \"{Helm.Prerequisites.EnvironmentSecret}\"";

    // The services replace names that begin with ANCHORE by what their environment holds.
    private const string AccessKey = "ANCHORE_OBJECT_STORE_ACCESS_KEY";
    private const string SecretKey = "ANCHORE_OBJECT_STORE_SECRET_KEY";

    private readonly ObjectStoreRule store = plan.Book.ObjectStores.Single(rule => rule.Id == plan.Deployment.ObjectStore);

    /// <summary>The driver's name in the chart, or nothing where the chart has none.</summary>
    private string? Driver => store switch
    {
        { Id: ObjectStoreRule.Database } => DatabaseDriver,
        { Supported: true } when keys.Drivers.Contains(store.Id) => store.Id,
        _ => null,
    };

    /// <summary>Whether the documents end up in PostgreSQL.</summary>
    public bool IsDatabase => Driver is null or DatabaseDriver;

    /// <summary>Names the driver where it is not the default; a driver's settings are the site's own.</summary>
    public void SetIn(YamlMap values)
    {
        if (Driver is { } name && store.Id != plan.DeploymentSchema.Defaults.ObjectStore)
        {
            values.Set(keys.Driver + ".name", name);
        }
    }

    public IEnumerable<string> Prerequisites() =>
        IsDatabase
            ? []
            :
            [
                $"A {(Driver == "swift" ? "container" : "bucket")} in the {store.Name} with room for {Room}.",
                $"On a running system: the documents moved there with the vendor's migration of the object store before {keys.Driver}.name "
                    + "changes.",
            ];

    public IEnumerable<string> SiteValues() =>
        Driver switch
        {
            "s3" =>
            [
                $"{keys.Driver}.config.bucket: the name of your bucket",
                $"{keys.Driver}.config.region: the region of Amazon S3; for another S3 service, .url: its URL",
                $"With a role, {keys.Driver}.config.iamauto: true, and no access_key, secret_key or existingCredentialSecret; "
                    + $"{keys.ServiceAccount}: "
                    + "a service account with that role (on Amazon EKS, its annotation eks.amazonaws.com/role-arn)",
                keys.TakesSecret
                    ? $"With keys, {keys.Driver}.config.existingCredentialSecret: a secret with access_key and secret_key"
                    : $"With keys, {keys.Driver}.config.access_key: \"${{{AccessKey}}}\" "
                        + $"and .secret_key: \"${{{SecretKey}}}\", {InEnvironment}",
            ],
            "swift" =>
            [
                $"{keys.Driver}.config.auth: the URL where your object store authenticates users",
                $"{keys.Driver}.config.container: the name of your container",
                $"{keys.Driver}.config.user: \"${{{AccessKey}}}\" and .key: \"${{{SecretKey}}}\", {InEnvironment}",
            ],
            _ => [],
        };

    public IEnumerable<string> Remarks() =>
        Driver is null
            ?
            [
                $"The chart has no driver for {Sentence.WithArticle(store.Name)}, so the file names none: by default the documents go to the PostgreSQL "
                    + $"database, which must then hold {Room} more.",
            ]
            : [];

    /// <summary>What the documents take, today and at the horizon.</summary>
    private string Room =>
        plan[FigureIds.ObjectAtHorizon].Value == plan[FigureIds.Object].Value
            ? plan[FigureIds.Object].Display
            : $"{plan[FigureIds.Object].Display} today and {plan[FigureIds.ObjectAtHorizon].Display} at the horizon";
}
