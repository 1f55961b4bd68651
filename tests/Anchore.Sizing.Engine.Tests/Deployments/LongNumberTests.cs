using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>Numbers are exact up to 24 characters; longer ones are refused rather than rounded.</summary>
public sealed class LongNumberTests
{
    [Theory]
    [InlineData("images", "5000.0000000000000000000")]
    [InlineData("utilization", "0.8000000000000000000000")]
    public void A_number_of_24_characters_is_read_and_one_more_is_refused(string field, string number)
    {
        var longest = Calculator.DecodeJson($$"""{ "{{field}}": {{number}} }""");
        var longer = Calculator.DecodeJson($$"""{ "{{field}}": {{number}}0 }""");

        Assert.Equal(24, number.Length);
        Assert.Empty(longest.Errors);
        Assert.Contains("is too l", Assert.Single(longer.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9223372036854775807 B", true)]
    [InlineData("9223372036854775808 B", false)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000002 GB", true)]
    public void A_size_has_any_number_of_digits_and_64_bits_of_bytes(string size, bool read)
    {
        var isRead = DataSize.TryParse(size, out _);

        Assert.Equal(read, isRead);
    }
}
