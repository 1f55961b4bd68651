namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>The rules of a release, as others than the codec use them.</summary>
public sealed class ValidatorTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Failures_are_named_after_the_fields(string release)
    {
        var schema = Calculator.DeploymentSchema(release);
        var broken = schema.Defaults with
        {
            Name = new string('n', 121),
            Images = 0,
            MinutesPerImage = 0,
            Replicas = schema.Defaults.Replicas.With(schema.Book.Analyzer, 1001),
            SpareNodes = 101,
        };

        var failures = schema.Validator.Validate(broken).Errors.Select(failure => failure.PropertyName);

        Assert.Equal(["analyzer", "images", "minutesPerImage", "name", "spareNodes"], failures.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void Characters_are_counted_as_people_count_them(int count, bool allowed)
    {
        var schema = Calculator.DeploymentSchema("4.0");
        var named = schema.Defaults with { Name = string.Concat(Enumerable.Repeat("😀", count)) };

        Assert.Equal(allowed, schema.Validator.Validate(named).IsValid);
    }

    [Fact]
    public void A_last_sign_that_makes_a_name_too_long_is_not_part_of_it()
    {
        var name = new string('n', 120);

        var decoded = Calculator.Shipped.Codec.DecodeQuery($"name={name}.");

        Assert.Empty(decoded.Errors);
        Assert.Equal(name, decoded.Deployment.Name);
    }
}
