using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The home of analysis documents as a storage driver of the catalog.</summary>
/// <param name="plan">The plan.</param>
/// <param name="driver">The key path of the storage driver in the chart.</param>
/// <param name="credentials">The secret with the store's credentials; nothing where the chart takes them from the environment alone.</param>
/// <param name="environment">The secret that becomes the environment of the services.</param>
internal sealed class ObjectStore(SizingPlan plan, string driver, string? credentials, string environment)
{
    private const string DatabaseDriver = "db";
    private const string Bucket = "anchore-analysis";
    private const string Address = "https://object-store.site.example";

    // The services replace names that begin with ANCHORE by what their environment holds.
    private const string AccessKey = "ANCHORE_OBJECT_STORE_ACCESS_KEY";
    private const string SecretKey = "ANCHORE_OBJECT_STORE_SECRET_KEY";

    private readonly ObjectStoreRule store = plan.Book.ObjectStores.Single(rule => rule.Id == plan.Deployment.ObjectStore);

    /// <summary>The driver's name in the chart, or nothing where the chart has none.</summary>
    private string? Name => store switch
    {
        { Id: ObjectStoreRule.Database } => DatabaseDriver,
        { Id: "s3" or "swift", Supported: true } => store.Id,
        _ => null,
    };

    /// <summary>Whether the documents end up in PostgreSQL.</summary>
    public bool IsDatabase => Name is null or DatabaseDriver;

    public void SetIn(YamlMap values)
    {
        values.Set(driver + ".name", Name ?? DatabaseDriver);
        switch (Name)
        {
            case "s3":
                values.Set(driver + ".config", S3());
                break;
            case "swift":
                values.Set(driver + ".config", Swift());
                break;
        }
    }

    public IEnumerable<string> Prerequisites() => Name switch
    {
        "s3" => [$"A bucket \"{Bucket}\" with room for {Room}.", Credentials("the access key and the secret key")],
        "swift" => [$"A container \"{Bucket}\" with room for {Room}.", Credentials("the user and the key")],
        _ => [],
    };

    public IEnumerable<string> Placeholders() => Name switch
    {
        "s3" => [$"{driver}.config.url: the address of your object store; for Amazon S3 write region instead", $"{driver}.config.bucket: the name of your bucket"],
        "swift" => [$"{driver}.config.auth: the address where your object store authenticates users", $"{driver}.config.container: the name of your container"],
        _ => [],
    };

    public IEnumerable<string> Remarks() => Name is null
        ? [$"The chart has no driver for {Sentence.WithArticle(store.Name)}: the documents go to the PostgreSQL database, which must hold {Room} more."]
        : [];

    /// <summary>What the documents take, today and at the horizon.</summary>
    private string Room => plan[FigureIds.ObjectAtHorizon].Value == plan[FigureIds.Object].Value
        ? plan[FigureIds.Object].Display
        : $"{plan[FigureIds.Object].Display} today and {plan[FigureIds.ObjectAtHorizon].Display} at the horizon";

    private string Credentials(string what) => credentials is null
        ? $"In the secret \"{environment}\" also {AccessKey} and {SecretKey}: {what} of the object store."
        : $"Secret \"{credentials}\" with access_key and secret_key: {what} of the object store.";

    private YamlMap S3()
    {
        var config = new YamlMap().Set("url", Address).Set("bucket", Bucket).Set("create_bucket", false);
        return credentials is null
            ? config.Set("access_key", $"${{{AccessKey}}}").Set("secret_key", $"${{{SecretKey}}}")
            : config.Set("existingCredentialSecret", credentials).Set("accessKeySecretKey", "access_key").Set("secretKeySecretKey", "secret_key");
    }

    private static YamlMap Swift() => new YamlMap()
        .Set("auth", Address + "/auth/v1.0")
        .Set("user", $"${{{AccessKey}}}")
        .Set("key", $"${{{SecretKey}}}")
        .Set("container", Bucket)
        .Set("create_container", false);
}
