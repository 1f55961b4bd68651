using Anchore.Sizing.Exports.Helm;

namespace Anchore.Sizing.Exports.Tests.Helm;

public sealed class ChartVersionTests
{
    [Theory]
    [InlineData("anchore-engine", "1.18.4", false)]
    [InlineData("anchore-engine", "1.18.5", true)]
    [InlineData("anchore-engine", "1.18.8", true)]
    [InlineData("anchore-engine", "1.18.10", false)]
    [InlineData("enterprise", "3.2.0", false)]
    [InlineData("enterprise", "3.2.1", true)]
    [InlineData("enterprise", "3.10.1", true)]
    [InlineData("enterprise", "3.25.3", true)]
    [InlineData("enterprise", "3.25.4", false)]
    [InlineData("enterprise", "4.0.0", true)]
    [InlineData("enterprise", "4.1.4", true)]
    [InlineData("enterprise", "4.1.10", false)]
    [InlineData("enterprise", "", false)]
    [InlineData("enterprise", "next", false)]
    [InlineData("feeds", "3.2.1", false)]
    public void A_chart_is_known_from_its_oldest_to_its_newest_version(string name, string version, bool known) =>
        Assert.Equal(known, ChartWriter.Find(new ChartVersion(name, version)) is not null);

    [Theory]
    [InlineData("3.13.0", "upgradeJob.kubectlImage and osaaMigrationJob.kubectlImage")]
    [InlineData("3.14.0", "kubectlImage")]
    public void The_image_with_kubectl_moved(string version, string key) => Assert.Equal(key, Keys(version).KubectlImage);

    [Theory]
    [InlineData("3.20.4", 4)]
    [InlineData("3.20.5", 8)]
    [InlineData("4.0.1", 9)]
    [InlineData("4.1.0", 10)]
    public void More_and_more_services_got_scratch_space(string version, int services) =>
        Assert.Equal(services, Keys(version).ScratchServices.Count());

    [Theory]
    [InlineData("3.24.0", false)]
    [InlineData("3.25.0", true)]
    public void Credentials_of_the_store_moved_into_a_secret(string version, bool takesSecret) =>
        Assert.Equal(takesSecret, Keys(version).ObjectStore.TakesSecret);

    [Theory]
    [InlineData("3.25.3", true)]
    [InlineData("4.0.1", false)]
    [InlineData("4.1.1", true)]
    public void The_repository_does_not_list_every_version(string version, bool published) =>
        Assert.Equal(published, Keys(version).IsPublished);

    private static EnterpriseKeys Keys(string version) => new(new ChartVersion("enterprise", version));
}
