using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>Kernel × storage driver × temporary volume, every combination.</summary>
public sealed class KernelFindingTests
{
    private static readonly string[] Drivers =
    [
        "",
        "overlay",
        "overlay2",
        "OverlayFS",
        "OVERLAY2",
        "aufs",
        "devicemapper",
        "btrfs",
        "fuse-overlayfs",
        "io.containerd.snapshotter.v1.overlayfs",
        "unknown",
    ];

    private static readonly string[] Kernels =
    [
        "",
        "4.12.14",
        "4.12.14-122.91-default",
        "3.10.0-1160.el7.x86_64",
        "4.13",
        "4.13.0-38-generic",
        "5.4.0-1041-aws",
        "v6.1",
    ];

    public static TheoryData<string, string> Combinations => new(from kernel in Kernels from driver in Drivers select (kernel, driver));

    [Theory]
    [MemberData(nameof(Combinations))]
    public void A_temporary_volume_is_always_enough(string kernel, string driver)
    {
        var severity = Find(kernel, driver, temporaryVolume: true);

        Assert.Equal(Severity.Ok, severity);
    }

    [Theory]
    [InlineData("4.12.14", "overlay", Severity.Error)]
    [InlineData("4.12.14", "overlay2", Severity.Error)]
    [InlineData("4.12.14", "OverlayFS", Severity.Error)]
    [InlineData("4.12.14", "OVERLAY2", Severity.Error)]
    [InlineData("3.10.0-1160.el7.x86_64", "overlay2", Severity.Error)]
    [InlineData("4.12.99", "overlay2", Severity.Error)]
    [InlineData("4.12.14", "aufs", Severity.Ok)]
    [InlineData("4.12.14", "fuse-overlayfs", Severity.Error)]
    [InlineData("3.10.0", "io.containerd.snapshotter.v1.overlayfs", Severity.Error)]
    [InlineData("3.10.0", "Storage Driver: overlay2", Severity.Error)]
    [InlineData("3.10.0", "docker overlay2", Severity.Error)]
    [InlineData("3.10.0", "\\\"overlay2\\\"", Severity.Error)]
    [InlineData("3.10.0", "io.containerd.snapshotter.v1.native", Severity.Ok)]
    [InlineData("3.10.0", "devicemapper", Severity.Ok)]
    [InlineData("3.10.0", "zfs", Severity.Ok)]
    [InlineData("3.10.0", "vfs", Severity.Ok)]
    [InlineData("3.10.0", "windowsfilter", Severity.Ok)]
    [InlineData("3.10.0", "unknown", Severity.Info)]
    [InlineData("3.10.0", "n/a", Severity.Info)]
    [InlineData("3.10.0", "?", Severity.Info)]
    [InlineData("3.10.0", "stargz", Severity.Info)]
    [InlineData("", "unknown", Severity.Info)]
    [InlineData("4.12.14", "", Severity.Info)]
    [InlineData("4.12.14", " ", Severity.Info)]
    [InlineData("4.13", "overlay2", Severity.Ok)]
    [InlineData("4.13.0-38-generic", "overlay", Severity.Ok)]
    [InlineData("5.4.0-1041-aws", "overlay2", Severity.Ok)]
    [InlineData("4.13", "aufs", Severity.Ok)]
    [InlineData("4.13", "", Severity.Ok)]
    [InlineData("", "overlay2", Severity.Info)]
    [InlineData("", "aufs", Severity.Ok)]
    [InlineData("", "", Severity.Info)]
    public void Without_a_volume_the_kernel_and_the_driver_decide(string kernel, string driver, Severity expected)
    {
        var severity = Find(kernel, driver, temporaryVolume: false);

        Assert.Equal(expected, severity);
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void An_error_needs_an_old_kernel_and_an_overlay_driver(string kernel, string driver)
    {
        var old = kernel.StartsWith("4.12", StringComparison.Ordinal) || kernel.StartsWith("3.", StringComparison.Ordinal);
        var overlay = driver.Contains("overlay", StringComparison.OrdinalIgnoreCase);

        var severity = Find(kernel, driver, temporaryVolume: false);

        Assert.Equal(old && overlay, severity == Severity.Error);
    }

    private static Severity Find(string kernel, string driver, bool temporaryVolume)
    {
        var volume = temporaryVolume ? "true" : "false";
        var plan = Calculator.Plan($$"""{ "kernel": "{{kernel}}", "storageDriver": "{{driver}}", "temporaryVolume": {{volume}} }""");
        return plan.Findings.Single(finding => finding.Id == "temporaryStorage.kernel").Severity;
    }
}
