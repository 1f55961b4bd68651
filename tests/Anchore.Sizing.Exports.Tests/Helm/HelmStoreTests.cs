using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmStoreTests
{
    private static readonly string[] SecretKeys = ["password", "access_key", "secret_key", "key", "secret"];

    [Theory]
    [InlineData("4.0", "database", null)]
    [InlineData("4.0", "filesystem", null)]
    [InlineData("4.0", "s3", "s3")]
    [InlineData("4.0", "swift", "swift")]
    [InlineData("5.12", "swift", "swift")]
    [InlineData("5.12", "filesystem", null)]
    [InlineData("6.1", "s3", "s3")]
    [InlineData("6.1", "swift", null)]
    public void A_store_that_was_given_is_a_driver_that_the_chart_has(string release, string store, string? driver)
    {
        var file = Handover.Helm(Handover.Plan($$"""{"objectStore":"{{store}}"}""", release));

        var path =
            release == "4.0" ? "anchoreCatalog.object_store.storage_driver.name" : "anchoreConfig.catalog.object_store.storage_driver.name";

        Assert.Equal(driver, ReadYaml.Create(file).Find(path)?.GetValue<string>());
        Assert.Equal(
            driver is null && store != "database",
            file.Remarks.Any(remark => remark.StartsWith("The chart has no driver for a ", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void No_password_and_no_key_is_written(string release) =>
        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                {
                    var values = ReadYaml.Create(Handover.Helm(Handover.Engine.Plan(deployment)));

                    Assert.DoesNotContain(
                        values.Paths(),
                        path => SecretKeys.Contains(path.Split('.')[^1]) || path.Contains("assword", StringComparison.Ordinal)
                    );
                },
                iter: 200,
                print: Handover.Print
            );

    [Theory]
    [InlineData("4.0", "anchoreCatalog.object_store.storage_driver.config.access_key", "anchoreGlobal.serviceAccountName")]
    [InlineData("5.12", "anchoreConfig.catalog.object_store.storage_driver.config.access_key", "serviceAccountName")]
    [InlineData("6.1", "anchoreConfig.catalog.object_store.storage_driver.config.existingCredentialSecret", "serviceAccountName")]
    public void A_bucket_is_reached_by_a_role_or_by_keys(string release, string keys, string account)
    {
        var text = Handover.Text(Handover.Helm(Handover.Plan("""{"objectStore":"s3"}""", release)));

        Assert.Contains(
            ".config.iamauto: true, and no access_key, secret_key or existingCredentialSecret; " + account,
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("With keys, " + keys, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.0", "anchoreGlobal.dbConfig.ssl: true, and anchoreGlobal.dbConfig.sslMode")]
    [InlineData("5.12", "anchoreConfig.database.ssl: true, and anchoreConfig.database.sslMode")]
    [InlineData("6.1", "anchoreConfig.database.ssl: true, and anchoreConfig.database.sslMode")]
    public void The_head_says_how_the_database_is_reached_over_TLS(string release, string keys)
    {
        var text = Handover.Text(Handover.Helm(Handover.Plan("{}", release)));

        Assert.Contains(keys, text, StringComparison.Ordinal);
        Assert.Matches(@"\?ssl=[a-z-]+ at the end of ANCHORE_APPDB_URI", text);
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void Every_secret_that_is_named_is_in_the_list_of_what_must_exist(string release) =>
        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                {
                    var file = Handover.Helm(Handover.Engine.Plan(deployment));
                    var values = ReadYaml.Create(file);

                    var names = values
                        .Paths()
                        .Where(path =>
                            path.EndsWith("SecretName", StringComparison.Ordinal)
                            || path.EndsWith("existingSecret", StringComparison.Ordinal)
                            || path.EndsWith("existingCredentialSecret", StringComparison.Ordinal)
                        );

                    Assert.All(
                        names,
                        path =>
                            Assert.Contains(
                                $"# - Secret \"{values.Find(path)!.GetValue<string>()}\" ",
                                Handover.Text(file),
                                StringComparison.Ordinal
                            )
                    );
                },
                iter: 200,
                print: Handover.Print
            );

    [Theory]
    [InlineData("4.0", "postgresql.enabled", "anchore-ui-redis.enabled")]
    [InlineData("5.12", "postgresql.chartEnabled", "ui-redis.chartEnabled")]
    [InlineData("6.1", null, "ui-redis.chartEnabled")]
    public void Neither_postgres_nor_redis_comes_from_the_chart(string release, string? postgres, string redis)
    {
        var values = ReadYaml.Create(Handover.Helm(Handover.Plan("{}", release)));

        Assert.False(values.Find(redis)!.GetValue<bool>());
        Assert.False(postgres is not null && values.Find(postgres)!.GetValue<bool>());
    }
}
