using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.NodeTypes;

/// <summary>What platforms leave to pods, against what they publish and what was measured.</summary>
public sealed class NodeFormulaTests
{
    private const decimal Mebibyte = 1L << 20;

    private static readonly NodeTypeCatalog Catalog = NodeTypeCatalog.Shipped;

    /// <summary>What Karpenter lists as allocatable: type, mebibytes and thousandths of a CPU.</summary>
    public static TheoryData<string, int, int> Eks => new()
    {
        { "m6i.large", 6903, 1930 },
        { "r6i.large", 14481, 1930 },
        { "c6i.large", 3114, 1930 },
        { "m5.xlarge", 14162, 3920 },
        { "r7i.xlarge", 29317, 3920 },
        { "c7i.xlarge", 6584, 3920 },
        { "m6i.2xlarge", 29317, 7910 },
        { "r5.2xlarge", 59627, 7910 },
        { "c6i.2xlarge", 14162, 7910 },
        { "m7a.4xlarge", 57691, 15890 },
        { "r6i.4xlarge", 118312, 15890 },
        { "c6i.4xlarge", 27381, 15890 },
        { "m6a.8xlarge", 118312, 31850 },
        { "r6i.8xlarge", 239554, 31850 },
        { "c7i.8xlarge", 57691, 31850 },
        { "m8i.large", 6573, 1930 },
        { "r8i.large", 14151, 1930 },
        { "m8i.xlarge", 13502, 3920 },
        { "m8i.2xlarge", 28657, 7910 },
        { "r8i.xlarge", 28657, 3920 },
        { "r8i.2xlarge", 58967, 7910 },
        { "m8i.4xlarge", 55931, 15890 },
        { "r8i.4xlarge", 116552, 15890 },
        { "m8i.8xlarge", 115474, 31850 },
        { "r8i.8xlarge", 236716, 31850 },
        { "m7g.large", 6844, 1930 },
    };

    /// <summary>What GKE reserves of a machine's memory, with the eviction threshold: gibibytes, mebibytes.</summary>
    public static TheoryData<decimal, int> Gke => new()
    {
        { 7.5m, 1836 }, { 16, 2723 }, { 32, 3706 }, { 64, 5672 }, { 128, 9481 }, { 256, 12102 }, { 512, 17345 },
    };

    /// <summary>What AKS keeps before 1.29, and from then on with 30, 110 and 250 pods: gibibytes, mebibytes.</summary>
    public static TheoryData<int, decimal, decimal, decimal, decimal> Aks => new()
    {
        { 8, 2593, 750, 2148, 2148 },
        { 16, 3412, 750, 2350, 4196 },
        { 32, 4395, 750, 2350, 5150 },
        { 64, 6361, 750, 2350, 5150 },
        { 128, 10293, 750, 2350, 5150 },
    };

    /// <summary>
    /// Capacity and allocatable memory of nodes that were measured: platform, capacity in kibibytes, allocatable kibibytes, installed
    /// gibibytes, pods.
    /// </summary>
    public static TheoryData<string, long, long, int, int> Measured => new()
    {
        { "gke", 32880872, 29085928, 32, 0 },
        { "gke", 131919220, 122210676, 128, 0 },
        { "gke", 528365196, 510603916, 512, 0 },
        { "aks-before-1.29", 16403296, 12909408, 16, 0 },
        { "eks", 32387540, 31370708, 32, 58 },
        { "eks", 130393604, 127394308, 128, 234 },
    };

    [Theory]
    [MemberData(nameof(Eks))]
    public void EKS_leaves_what_Karpenter_lists(string name, int mebibytes, int millis)
    {
        var type = Catalog.Find(name)!;
        var formula = Catalog.PlatformOf(type).Formula;

        Assert.Equal(mebibytes, formula.Memory(type.Memory.Number, type.Pods!.Number, type.IsArm).Value / Mebibyte);
        Assert.Equal(millis, formula.Cpu(type.Cpu.Number).Value * 1000);
    }

    [Theory]
    [MemberData(nameof(Gke))]
    public void GKE_reserves_what_its_nodes_show(decimal gibibytes, int mebibytes)
    {
        var installed = Installed(gibibytes);

        var kept = Kept("gke", installed, pods: null);

        // The kernel's share is an estimate beside it.
        var kernel = (installed.Value!.Value / 64) + (80 * Mebibyte) + Math.Min(0.00175m * installed.Value.Value, 248 * Mebibyte);
        Assert.InRange((kept - kernel) / Mebibyte, mebibytes, mebibytes + 1);
    }

    [Theory]
    [MemberData(nameof(Aks))]
    public void AKS_keeps_what_its_documents_say(int gibibytes, decimal before129, decimal with30, decimal with110, decimal with250)
    {
        var installed = Installed(gibibytes);
        var lost = 0.0206m * installed.Value!.Value;

        Assert.InRange((Kept("aks-before-1.29", installed, null) - lost) / Mebibyte, before129 - 1, before129 + 2);
        foreach (var (pods, expected) in new[] { (30, with30), (110, with110), (250, with250) })
        {
            Assert.InRange((Kept("aks", installed, pods) - lost) / Mebibyte, expected - 1, expected + 2);
        }
    }

    [Theory]
    [MemberData(nameof(Measured))]
    public void What_is_left_is_close_to_nodes_that_were_measured_and_hardly_ever_more(
        string platform,
        long capacity,
        long allocatable,
        int gibibytes,
        int pods
    )
    {
        var installed = Installed(gibibytes);

        var left = installed.Value!.Value - Kept(platform, installed, pods);

        Assert.InRange(left / 1024 / allocatable, 0.92m, 1.005m);
        Assert.True(capacity > allocatable);
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(16, 1)]
    [InlineData(32, 2)]
    [InlineData(64, 4)]
    [InlineData(128, 8)]
    public void OpenShift_reserves_whole_gibibytes(int gibibytes, int reserved)
    {
        var installed = Installed(gibibytes);

        var kept = Kept("openshift", installed, null) - (0.023m * installed.Value!.Value) - (100 * Mebibyte);

        Assert.InRange(kept / (1024 * Mebibyte), reserved, reserved + 0.001m);
    }

    [Theory]
    [InlineData(1, 500)]
    [InlineData(8, 500)]
    [InlineData(37, 500)]
    [InlineData(64, 816)]
    public void OpenShift_reserves_at_least_half_a_CPU(int cores, int millis)
    {
        var left = Catalog.FindPlatform("openshift")!.Formula.Cpu(Stated(cores, Unit.Cpu)).Value!.Value;

        Assert.Equal(cores - (millis / 1000m), left);
    }

    [Theory]
    [InlineData(1, 60)]
    [InlineData(2, 100)]
    [InlineData(4, 140)]
    [InlineData(8, 180)]
    [InlineData(16, 260)]
    [InlineData(32, 420)]
    [InlineData(64, 740)]
    public void AKS_reserves_the_CPU_of_its_table(int cores, int millis)
    {
        var left = Catalog.FindPlatform("aks")!.Formula.Cpu(Stated(cores, Unit.Cpu)).Value!.Value;

        Assert.Equal(cores - (millis / 1000m), left);
    }

    [Fact]
    public void RKE2_reserves_nothing_of_what_the_system_shows()
    {
        var formula = Catalog.FindPlatform("rke2")!.Formula;

        Assert.Equal(8, formula.Cpu(Stated(8, Unit.Cpu)).Value);
        Assert.Equal(Math.Floor(32768 * 0.966m), formula.Memory(Installed(32), null, false).Value / Mebibyte);
    }

    [Theory]
    [InlineData("m6i.2xlarge", "aws/m6i.2xlarge")]
    [InlineData("AWS/M6I.2XLARGE", "aws/m6i.2xlarge")]
    [InlineData(" Standard_D8s_v5 ", "azure/Standard_D8s_v5")]
    [InlineData("n2-standard-8", "gcp/n2-standard-8")]
    [InlineData("m6i", null)]
    [InlineData("", null)]
    public void A_type_is_found_by_id_or_name_in_any_case(string text, string? id) => Assert.Equal(id, Catalog.Find(text)?.Id);

    [Fact]
    public void Search_finds_every_type_with_all_words() =>
        Assert.Equal(["aws/m6i.2xlarge", "aws/m6a.2xlarge"], Catalog.Search("m6 .2xl").Select(type => type.Id));

    [Fact]
    public void Every_type_has_a_platform_and_leaves_less_than_it_has()
    {
        Assert.Equal(Catalog.Types.Count, Catalog.Types.Select(type => type.Id).Distinct().Count());
        Assert.All(
            Catalog.Types,
            type =>
            {
                var platform = Catalog.PlatformOf(type);
                var pods = (type.Pods ?? platform.Pods)?.Number;
                Assert.InRange(
                    platform.Formula.Memory(type.Memory.Number, pods, type.IsArm).Value!.Value,
                    1,
                    type.Memory.Number.Value!.Value - 1
                );
                Assert.InRange(platform.Formula.Cpu(type.Cpu.Number).Value!.Value, 0.5m, type.Cpu.Number.Value!.Value - 0.01m);
            }
        );
    }

    private static decimal Kept(string platform, Term installed, int? pods) =>
        installed.Value!.Value
        - Catalog.FindPlatform(platform)!.Formula.Memory(installed, pods is { } most ? Stated(most, Unit.Count) : null, false).Value!.Value;

    private static FieldLeaf Installed(decimal gibibytes) => Stated(gibibytes * 1024 * Mebibyte, Unit.Bytes);

    private static FieldLeaf Stated(decimal value, Unit unit) =>
        new FieldLeaf(Calculator.DeploymentSchema("4.0")["nodeMemory"], "stated", ValueOrigin.Entered, value, unit, UnitFamily.Binary);
}
