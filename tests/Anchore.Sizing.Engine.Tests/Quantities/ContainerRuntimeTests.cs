using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.Quantities;

public sealed class ContainerRuntimeTests
{
    [Theory]
    [InlineData("containerd://1.7.2", "containerd://1.7.2")]
    [InlineData("docker://20.10.7", "docker://20.10.7")]
    [InlineData("cri-o://1.27.1", "cri-o://1.27.1")]
    [InlineData("crio version 1.27.1", "cri-o://1.27.1")]
    [InlineData("podman version 4.9.3", "podman://4.9.3")]
    [InlineData("Docker version 24.0.5, build 0", "docker://24.0.5")]
    [InlineData("Docker version 19.03.6, build 369ce74a3c", "docker://19.03.6")]
    [InlineData("containerd github.com/containerd/containerd v1.7.2 0cae528d", "containerd://1.7.2")]
    [InlineData(
        "Client: Docker Engine - Community\n Version:           24.0.5\nServer:\n containerd:\n  Version: 1.6.21",
        "docker://24.0.5"
    )]
    [InlineData("24.0.5,", "24.0.5")]
    [InlineData("20.10.7-ce", "20.10.7-ce")]
    [InlineData("1.7.2", "1.7.2")]
    public void Keeps_the_kind_that_a_text_names(string text, string printed)
    {
        var runtime = ContainerRuntime.TryParse(text);

        Assert.Equal(printed, runtime?.ToString());
        Assert.Equal(runtime, ContainerRuntime.TryParse(printed));
    }

    [Theory]
    [InlineData("containerd")]
    [InlineData("docker://latest")]
    [InlineData("")]
    public void A_kind_without_a_version_is_none(string text) => Assert.Null(ContainerRuntime.TryParse(text));

    [Theory]
    [InlineData("1.12", true)]
    [InlineData("1.11.2", true)]
    [InlineData("1.13.1", true)]
    [InlineData("1.7.1", true)]
    [InlineData("1.6.2", true)]
    [InlineData("0.9", true)]
    [InlineData("17.03", true)]
    [InlineData("29.1.3", true)]
    [InlineData("1.7.2", false)]
    [InlineData("1.7.11", false)]
    [InlineData("1.6.21", false)]
    [InlineData("1.14", false)]
    [InlineData("1.27.1", false)]
    [InlineData("2.0.1", false)]
    [InlineData("16.0", false)]
    public void Knows_the_numbers_that_Docker_has_had(string version, bool expected)
    {
        var isDockers = ContainerRuntime.TryParse(version)!.IsDockerNumbering;

        Assert.Equal(expected, isDockers);
    }
}
