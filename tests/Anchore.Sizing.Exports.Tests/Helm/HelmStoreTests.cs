using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class HelmStoreTests
{
    private static readonly string[] SecretKeys = ["password", "access_key", "secret_key", "key", "secret"];

    [Theory]
    [InlineData("4.0", "database", "db")]
    [InlineData("4.0", "filesystem", "db")]
    [InlineData("4.0", "s3", "s3")]
    [InlineData("4.0", "swift", "swift")]
    [InlineData("5.12", "swift", "swift")]
    [InlineData("5.12", "filesystem", "db")]
    [InlineData("6.1", "s3", "s3")]
    [InlineData("6.1", "swift", "db")]
    public void The_store_is_a_driver_that_the_chart_has(string release, string store, string driver)
    {
        var file = Handover.Helm(Handover.Plan($$"""{"objectStore":"{{store}}"}""", release));

        var path = release == "4.0" ? "anchoreCatalog.object_store.storage_driver.name" : "anchoreConfig.catalog.object_store.storage_driver.name";

        Assert.Equal(driver, ReadYaml.Of(file).Find(path)!.GetValue<string>());
        Assert.Equal(driver == "db" && store != "database", file.Remarks.Any(remark => remark.StartsWith("The chart has no driver for a ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void No_secret_is_written_only_where_it_comes_from(string release) => AnyDeployment.Of(release).Sample(
        deployment =>
        {
            var values = ReadYaml.Of(Handover.Helm(Handover.Engine.Plan(deployment)));

            var secrets = values.Paths().Where(path => SecretKeys.Contains(path.Split('.')[^1]) || path.Contains("assword", StringComparison.Ordinal));

            Assert.All(secrets, path => Assert.Matches("^\\$\\{ANCHORE_OBJECT_STORE_[A-Z]+_KEY\\}$", values.Find(path)!.GetValue<string>()));
        },
        iter: 200,
        print: Handover.Print);

    [Fact]
    public void The_newest_chart_takes_the_credentials_of_the_store_from_a_secret_of_their_own()
    {
        var file = Handover.Helm(Handover.Plan("""{"objectStore":"s3"}""", "6.1"));

        var secret = ReadYaml.Of(file).Find("anchoreConfig.catalog.object_store.storage_driver.config.existingCredentialSecret")!.GetValue<string>();

        Assert.Contains($"# - Secret \"{secret}\" with access_key and secret_key", Handover.Text(file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public void Every_secret_that_is_named_is_in_the_list_of_what_must_exist(string release) => AnyDeployment.Of(release).Sample(
        deployment =>
        {
            var file = Handover.Helm(Handover.Engine.Plan(deployment));
            var values = ReadYaml.Of(file);

            var names = values.Paths().Where(path => path.EndsWith("SecretName", StringComparison.Ordinal) || path.EndsWith("existingSecret", StringComparison.Ordinal) || path.EndsWith("existingCredentialSecret", StringComparison.Ordinal));

            Assert.All(names, path => Assert.Contains($"# - Secret \"{values.Find(path)!.GetValue<string>()}\" ", Handover.Text(file), StringComparison.Ordinal));
        },
        iter: 200,
        print: Handover.Print);

    [Theory]
    [InlineData("4.0", "postgresql.enabled", "anchore-ui-redis.enabled")]
    [InlineData("5.12", "postgresql.chartEnabled", "ui-redis.chartEnabled")]
    [InlineData("6.1", null, "ui-redis.chartEnabled")]
    public void Neither_postgres_nor_redis_comes_from_the_chart(string release, string? postgres, string redis)
    {
        var values = ReadYaml.Of(Handover.Helm(Handover.Plan("{}", release)));

        Assert.False(values.Find(redis)!.GetValue<bool>());
        Assert.False(postgres is not null && values.Find(postgres)!.GetValue<bool>());
    }
}
