namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class DatabaseCheckTests
{
    private const string Release61 = """{"release":"6.1"}""";

    [Theory]
    [InlineData("9.6|2000|0|-1|-1", "pass", "2000 of 2000, 0 being reserved")]
    [InlineData("9.6|2000|100|-1|-1", "pass", "1900 of 2000, 100 being reserved")]
    [InlineData("9.6|2000|691|-1|-1", "warn", "1309 of 2000, 691 being reserved")]
    [InlineData("9.6|2000|690|-1|-1", "pass", "1310 of 2000, 690 being reserved")]
    [InlineData("9.6|2000|0|1999|-1", "fail", "2000 of 2000, 0 being reserved; this role is limited to 1999")]
    [InlineData("9.6|2000|0|2000|-1", "pass", "2000 of 2000, 0 being reserved; this role is limited to 2000")]
    [InlineData("9.6|2000|0|0|-1", "fail", "2000 of 2000, 0 being reserved; this role is limited to 0")]
    [InlineData("9.6|2000|0|-1|20", "fail", "2000 of 2000, 0 being reserved; this database is limited to 20")]
    [InlineData(
        "9.6|2000|3|-2|-1",
        "pass",
        "1997 of 2000, 3 being reserved; asked as a superuser, so the limit of Anchore's own role is not known"
    )]
    public void Slots_that_Anchore_cannot_have_do_not_count(string answer, string status, string found)
    {
        using var site = Site.Good().Fake("psql", $"echo '{answer}|1|1||anchore'");

        var line = site.LineOf("PostgreSQL connections", Release61);

        Assert.StartsWith($"{status}  PostgreSQL connections: {found}", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "anchoreGlobal.dbConfig.connectionPoolSize and anchoreGlobal.dbConfig.connectionPoolMaxOverflow")]
    [InlineData("""{"release":"5.12"}""", "anchoreConfig.database.db_pool_size and anchoreConfig.database.db_pool_max_overflow")]
    [InlineData(Release61, "anchoreConfig.database.db_pool_size and anchoreConfig.database.db_pool_max_overflow")]
    public void The_remedy_names_the_keys_of_the_release_s_chart(string plan, string keys)
    {
        using var site = Site.Good().Fake("psql", "echo '17.2|200|3|-1|-1|1|1||anchore'");

        var line = site.LineOf("PostgreSQL connections", plan);

        Assert.Contains($"or lower {keys} in the chart's values;", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1|1||anchore", "pass  PostgreSQL pg_cron: installed;")]
    [InlineData("0|1|anchore|anchore", "warn  PostgreSQL pg_cron: offered, but not created in this database: CREATE EXTENSION pg_cron;")]
    [InlineData(
        "0|1|postgres|anchore",
        "warn  PostgreSQL pg_cron: kept in the database postgres, not in anchore: set cron.database_name to anchore, restart,"
    )]
    [InlineData(
        "0|1||anchore",
        "warn  PostgreSQL pg_cron: offered, but not created in this database: load it with shared_preload_libraries, set cron.database_name to anchore,"
    )]
    [InlineData("0|0||anchore", "fail  PostgreSQL pg_cron: the server does not offer it;")]
    public void The_database_that_keeps_pg_cron_is_named(string answer, string start)
    {
        using var site = Site.Good().Fake("psql", $"echo '17.2|5000|0|-1|-1|{answer}'");

        var line = site.LineOf("PostgreSQL pg_cron", Release61);

        Assert.StartsWith(start, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_that_is_missing_is_asked_for()
    {
        using var site = Site.Good()
            .Fake(
                "psql",
                "echo 'psql: error: connection to server at \"db\", port 5432 failed: fe_sendauth: no password supplied' >&2; exit 2"
            );

        var line = site.LineOf("PostgreSQL version");

        Assert.StartsWith("skip  PostgreSQL version: it asks for a password: set PGPASSWORD", line, StringComparison.Ordinal);
    }
}
