namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>Stand-ins for kubectl.</summary>
internal static class Cluster
{
    /// <summary>Lists nodes, each as allocatable memory, CPU, kernel, runtime and effects of taints, parted by bars.</summary>
    public static string Of(params string[] nodes) => Versioned("v1.30.2", nodes);

    public static string Of(string node, int times) => Of([.. Enumerable.Repeat(node, times)]);

    public static string Versioned(string version, params string[] nodes) =>
        $"case \"$*\" in *version*) printf '{{\\n  \"gitVersion\": \"{version}\",\\n  \"goVersion\": \"go1.22\"\\n}}\\n' ;; *) cat <<'NODES'\n{string.Join('\n', nodes)}\nNODES\n;; esac";
}
