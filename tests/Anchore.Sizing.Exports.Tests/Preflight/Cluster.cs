namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>Stand-ins for kubectl.</summary>
internal static class Cluster
{
    /// <summary>
    /// Lists nodes, each as allocatable memory, CPU, kernel, runtime, operating system, architecture and taints, with bars between them.
    /// </summary>
    public static string Format(params string[] nodes) => Versioned("v1.30.2", nodes);

    public static string Format(string node, int times) => Format([.. Enumerable.Repeat(node, times)]);

    public static string Versioned(string version, params string[] nodes) => Create(version, "class gp3 true", nodes);

    /// <summary>A cluster whose storage classes are listed as the script asks for them: <c>class NAME true</c> for the default.</summary>
    public static string Create(string version, string classes, params string[] nodes) =>
        $$"""
        case "$*" in
            *version*) printf '{\n  "gitVersion": "{{version}}",\n  "goVersion": "go1.22"\n}\n' ;;
            *storageclasses*) cat <<'CLASSES'
        {{classes}}
        CLASSES
            ;;
            *) cat <<'NODES'
        {{string.Join('\n', nodes)}}
        NODES
            ;;
        esac
        """;
}
