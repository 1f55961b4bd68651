namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class PostgresConnectionTests
{
    private const string Password = "s3cr%t/@?x";

    [Theory]
    [InlineData("db:5432", "postgresql://db:5432||")]
    [InlineData("db", "postgresql://db||")]
    [InlineData("db/anchore", "postgresql://db/anchore||")]
    [InlineData("10.0.0.7:5432/anchore", "postgresql://10.0.0.7:5432/anchore||")]
    [InlineData("fd00::5", "postgresql://[fd00::5]||")]
    [InlineData("[fd00::5]:5432/anchore", "postgresql://[fd00::5]:5432/anchore||")]
    [InlineData("anchore@db:5432/anchore", "postgresql://db:5432/anchore|anchore|")]
    [InlineData("postgresql://db/anchore", "postgresql://db/anchore||")]
    [InlineData("postgres://anchore:s3cr%25t%2F%40%3Fx@db:5432/anchore", "postgresql://db:5432/anchore|anchore|" + Password)]
    [InlineData("postgresql://anchore:s3cr%t/@x@db/anchore?sslmode=require", "postgresql://db/anchore?sslmode=require|anchore|s3cr%t/@x")]
    [InlineData(
        "postgresql://anchore@db1,db2:5433/anchore?target_session_attrs=read-write",
        "postgresql://db1,db2:5433/anchore?target_session_attrs=read-write|anchore|"
    )]
    [InlineData(
        "postgresql://anchore@pg:s3cr%25t%2F%40%3Fx@pg.postgres.database.azure.com/db",
        "postgresql://pg.postgres.database.azure.com/db|anchore@pg|" + Password
    )]
    [InlineData("postgresql:///anchore?host=/run/postgresql", "postgresql:///anchore?host=/run/postgresql||")]
    [InlineData("postgresql+psycopg2://anchore@db/anchore?ssl=require", "postgresql://db/anchore?sslmode=require|anchore|")]
    [InlineData("postgresql+asyncpg://anchore@db/anchore?ssl=true&pool=5", "postgresql://db/anchore?sslmode=require|anchore|")]
    [InlineData("postgresql://anchore@db/anchore?ssl=false", "postgresql://db/anchore?sslmode=disable|anchore|")]
    [InlineData("postgresql://anchore@db/anchore?ssl=true&sslmode=verify-full", "postgresql://db/anchore?sslmode=verify-full|anchore|")]
    [InlineData("jdbc:postgresql://db:5432/anchore", "postgresql://db:5432/anchore||")]
    [InlineData(
        "jdbc:postgresql://db/anchore?user=anchore&password=s3cr%25t%2F%40%3Fx&ssl=true&currentSchema=x",
        "postgresql://db/anchore?sslmode=require|anchore|" + Password
    )]
    [InlineData("host=db port=5432 user=anchore dbname=anchore", " host=db port=5432 dbname=anchore|anchore|")]
    [InlineData("host = db password = 's3cr%t/@?x'", " host=db||" + Password)]
    [InlineData(@"password=a\ b\\c host=db", @" host=db||a b\c")]
    [InlineData(@"password='a b\'c' host=db", " host=db||a b'c")]
    public void PostgreSQL_is_asked_at_the_connection_as_sites_write_it(string text, string asked)
    {
        using var site = Recording().Options("--postgres", text);

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Equal([asked], site.Recorded);
        Assert.Contains("\npass  PostgreSQL version: 17.2;", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr", outcome.Output + outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql://anchore:s3cr3t@db/anchore")]
    [InlineData("https://db:5432")]
    [InlineData("jdbc:postgresql:anchore")]
    [InlineData("postgresql://")]
    [InlineData("ANCHORE_APPDB_URI=postgresql://anchore:s3cr3t@db/anchore")]
    [InlineData("host=db passwort=s3cr3t")]
    [InlineData("host=db s3cr3t")]
    [InlineData("two words")]
    [InlineData("-x")]
    public void What_is_no_connection_is_refused_with_what_to_write_and_without_its_password(string text)
    {
        using var site = Recording().Options("--postgres", text);

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith(
            "preflight: --postgres is not a connection: write HOST:PORT/DATABASE, postgresql://USER@HOST:PORT/DATABASE",
            outcome.Errors,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("s3cr3t", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(site.Recorded);
    }

    [Fact]
    public void The_connection_is_taken_from_the_environment_too()
    {
        using var site = Recording().WithoutOptions().Set("PGURL", "postgresql+psycopg2://anchore:s3cr3t@db/anchore");

        site.Run(Scripts.Format("{}"));

        Assert.Equal(["postgresql://db/anchore|anchore|s3cr3t"], site.Recorded);
    }

    private static Site Recording()
    {
        var site = Site.Good();
        return site.Fake("psql", $"{site.Record("$2|${PGUSER:-}|${PGPASSWORD:-}")}; echo '17.2|5000|0|-1|-1|1|1||anchore'");
    }
}
