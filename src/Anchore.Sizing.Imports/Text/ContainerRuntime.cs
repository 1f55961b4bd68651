using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Text;

/// <summary>The container runtime of a host, as lines beside a list name it: by its socket, or by its version.</summary>
internal static partial class ContainerRuntime
{
    /// <summary>What a line says of the runtime; null when it says nothing.</summary>
    public static string? Find(string line) =>
        (line.Contains("://", StringComparison.Ordinal) || line.Contains(".sock", StringComparison.Ordinal))
        && Name().Match(line) is { Success: true } match
            ? match.Value
            : null;

    [GeneratedRegex(@"containerd\.sock|crio\.sock|cri-dockerd\.sock|dockershim\.sock|(?:containerd|cri-o|docker)://[0-9][^\s""]*")]
    private static partial Regex Name();
}
