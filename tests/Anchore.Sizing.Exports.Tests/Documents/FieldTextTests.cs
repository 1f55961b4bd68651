using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Exports.Tests.Documents;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("images", """{"images":5000}""", "5,000 images")]
    [InlineData("images", """{"images":1}""", "1 image")]
    [InlineData("analyzer", """{"analyzer":1}""", "1 replica")]
    [InlineData("analyzer", """{"analyzer":2}""", "2 replicas")]
    [InlineData("feeds", """{"feeds":0}""", "0 replicas")]
    [InlineData("feeds", """{"feeds":1}""", "1 replica")]
    [InlineData("imagesPerMonth", """{"imagesPerMonth":1}""", "1 image a month")]
    [InlineData("imagesPerMonth", """{"imagesPerMonth":1500}""", "1,500 images a month")]
    [InlineData("months", """{"months":1}""", "1 month")]
    [InlineData("largestImage", """{"largestImage":"2500 MB"}""", "2.5 GB")]
    [InlineData("minutesPerImage", """{"minutesPerImage":1.50}""", "1.5 minutes")]
    [InlineData("minutesPerImage", "{}", "")]
    [InlineData("dockerSocket", """{"dockerSocket":true}""", "yes")]
    [InlineData("temporaryVolume", """{"temporaryVolume":false}""", "no")]
    [InlineData("postgres", """{"postgres":"15.18 (Debian 15.18-0+deb12u1)"}""", "15.18")]
    public void A_value_reads_as_people_write_it(string field, string deployment, string expected)
    {
        var plan = Plans.Create(deployment);

        var text = FieldText.Format(plan.DeploymentSchema[field], plan.Deployment);

        Assert.Equal(expected, text);
    }
}
