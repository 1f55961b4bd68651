using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.Quantities;

/// <summary>What people paste when they are asked for a version.</summary>
public sealed class VersionOutputTests
{
    [Theory]
    [InlineData("13.4", "13.4")]
    [InlineData("9.6.24", "9.6.24")]
    [InlineData("  13.4  ", "13.4")]
    [InlineData("\"15.4\"", "15.4")]
    [InlineData("15.4.", "15.4")]
    [InlineData("14.6.aurora", "14.6.aurora")]
    [InlineData("16.x", "16.x")]
    [InlineData("17rc1", "17rc1")]
    [InlineData("POSTGRES_15", "15")]
    [InlineData("aurora-postgresql 15.4", "15.4")]
    [InlineData("Aurora PostgreSQL 15.4", "15.4")]
    [InlineData("15.18 (Debian 15.18-0+deb12u1)", "15.18")]
    [InlineData("PostgreSQL 10.1 on x86_64-pc-linux-gnu, compiled by gcc (Debian 12.2.0-14) 12.2.0, 64-bit", "10.1")]
    [InlineData("postgres (PostgreSQL) 15.5 (Ubuntu 15.5-1.pgdg22.04+1)", "15.5")]
    [InlineData("psql (PostgreSQL) 13.4", "13.4")]
    [InlineData(" server_version \n----------------\n 13.4\n(1 row)\n", "13.4")]
    [InlineData("90624", "9.6.24")]
    [InlineData("150004", "15.4")]
    [InlineData("100000", "10.0")]
    [InlineData("99999", "9.99.99")]
    [InlineData(" server_version_num \r\n-------\r\n 170002\r\n(1 row)", "17.2")]
    [InlineData("9999", "9999")]
    public void Finds_the_version_of_PostgreSQL(string output, string version)
    {
        var found = VersionOutput.FindPostgres(output);

        Assert.Equal(version, found?.Text);
    }

    [Theory]
    [InlineData("Redis server v=7.0.12 sha=00000000:0 malloc=jemalloc-5.2.1 bits=64 build=0", "7.0.12")]
    [InlineData("redis_version:6.2.6", "6.2.6")]
    [InlineData("# Server\nredis_version:7.2.4\nredis_git_sha1:00000000", "7.2.4")]
    [InlineData("Valkey server v=8.0.1 sha=0", "8.0.1")]
    [InlineData("redis-cli 7.0.15", "7.0.15")]
    [InlineData("7.x", "7.x")]
    [InlineData("5.4.0-1041-aws", "5.4.0-1041-aws")]
    [InlineData("4.18.0-348.el8.x86_64", "4.18.0-348.el8.x86_64")]
    [InlineData("Linux host 5.4.0-1041-aws #43 SMP Fri Mar 19", "5.4.0-1041-aws")]
    [InlineData("Linux 10-0-0-1 5.10.192-183.736.amzn2.x86_64 #1 SMP", "5.10.192-183.736.amzn2.x86_64")]
    [InlineData("5.15.90.1-microsoft-standard-WSL2", "5.15.90.1-microsoft-standard-WSL2")]
    [InlineData("v1.12", "1.12")]
    [InlineData("enterprise:v6.1.1", "6.1.1")]
    public void Finds_the_version_of_other_programs(string output, string version)
    {
        var found = VersionOutput.Find(output);

        Assert.Equal(version, found?.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("latest")]
    [InlineData(".5")]
    [InlineData("-1")]
    [InlineData("13,4")]
    [InlineData("unknown version")]
    [InlineData("٣")]
    [InlineData("Linux host")]
    public void Finds_nothing_where_there_is_no_version(string output)
    {
        var found = VersionOutput.Find(output);

        Assert.Null(found);
    }
}
