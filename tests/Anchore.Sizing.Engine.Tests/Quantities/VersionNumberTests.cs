using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.Quantities;

public sealed class VersionNumberTests
{
    [Theory]
    [InlineData("13.4")]
    [InlineData("10")]
    [InlineData("9.6.24")]
    [InlineData("20.10.7-ce")]
    [InlineData("5.4.0-1041-aws")]
    [InlineData("4.18.0-348.el8.x86_64")]
    [InlineData("14.6.aurora")]
    [InlineData("16.x")]
    [InlineData("12.3_TDE_1.0")]
    [InlineData("5.15.133+")]
    [InlineData("15rc1")]
    [InlineData("1.13.1~ds1")]
    [InlineData("7.0.0+build.5")]
    [InlineData("0")]
    public void Keeps_a_version_as_it_was_pasted(string text)
    {
        var version = VersionNumber.TryParse(text);

        Assert.Equal(text, version?.Text);
    }

    [Fact]
    public void Drops_a_leading_v()
    {
        var version = VersionNumber.TryParse("v1.12");

        Assert.Equal("1.12", version?.Text);
    }

    [Theory]
    [InlineData("latest")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("٣")]
    [InlineData("4.٣")]
    [InlineData("13.4.")]
    [InlineData(".5")]
    [InlineData("13..4")]
    [InlineData("v")]
    [InlineData("-1")]
    [InlineData("13.4 ")]
    [InlineData("15.18 (Debian 15.18-0+deb12u1)")]
    [InlineData("version 13")]
    [InlineData("13,4")]
    [InlineData("1.1234567890123456")]
    [InlineData("10-é")]
    [InlineData("10-\u0001")]
    [InlineData("1<script>")]
    public void Refuses_what_is_not_a_version_alone(string text)
    {
        var version = VersionNumber.TryParse(text);

        Assert.Null(version);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(1_000_000, false)]
    public void Takes_up_to_a_hundred_characters(int length, bool accepted)
    {
        var version = VersionNumber.TryParse("1-" + new string('x', length - 2));

        Assert.Equal(accepted, version is not null);
    }

    [Theory]
    [InlineData("9.6.24", "10")]
    [InlineData("9.99", "10")]
    [InlineData("1.11.9", "1.12")]
    [InlineData("1.9", "1.12")]
    [InlineData("3.9", "4")]
    [InlineData("4.12.14-122.91-default", "4.13")]
    [InlineData("3.10.0-1160.el7.x86_64", "4.13")]
    [InlineData("4.13", "4.13.1")]
    [InlineData("v1.11", "1.12")]
    [InlineData("17rc1", "17")]
    [InlineData("17beta1", "17.0")]
    [InlineData("17devel", "17")]
    [InlineData("7.2-rc1", "7.2")]
    [InlineData("10.0.0-beta", "10")]
    [InlineData("16.9", "17rc1")]
    [InlineData("999999999999998", "999999999999999")]
    public void Compares_number_by_number(string older, string newer)
    {
        var (one, other) = (VersionNumber.TryParse(older)!, VersionNumber.TryParse(newer)!);

        Assert.True(one.IsOlderThan(other));
        Assert.False(other.IsOlderThan(one));
    }

    [Theory]
    [InlineData("10", "10.0")]
    [InlineData("10", "10.0.0-debian")]
    [InlineData("17rc1", "17rc2")]
    [InlineData("v1.12", "1.12")]
    [InlineData("4.13", "4.13.0-38-generic")]
    [InlineData("4.013", "4.13")]
    public void Trailing_zeros_and_what_a_distributor_appends_do_not_change_the_age(string left, string right)
    {
        var (one, other) = (VersionNumber.TryParse(left)!, VersionNumber.TryParse(right)!);

        Assert.False(one.IsOlderThan(other));
        Assert.False(other.IsOlderThan(one));
    }

    [Fact]
    public void Versions_are_equal_when_they_are_written_alike()
    {
        var version = VersionNumber.TryParse("13.4")!;

        Assert.True(version.Equals(VersionNumber.TryParse("v13.4")));
        Assert.False(version.Equals(VersionNumber.TryParse("13.40")));
        Assert.False(version.Equals(null));
    }

    [Theory]
    [InlineData("5.24", "5.24", false)]
    [InlineData("5.24.3", "5.24", false)]
    [InlineData("5.25.0", "5.24", true)]
    [InlineData("5.27.3", "5.27.3", false)]
    [InlineData("5.27.4", "5.27.3", true)]
    [InlineData("6", "5.27.3", true)]
    public void A_release_is_beyond_another_when_no_patch_of_it(string version, string release, bool expected)
    {
        var isBeyond = VersionNumber.TryParse(version)!.IsBeyond(VersionNumber.TryParse(release)!);

        Assert.Equal(expected, isBeyond);
    }
}
