namespace Anchore.Sizing.Engine.Quantities;

/// <summary>
/// A container runtime: its kind, where the text says which, and its version. Printed as Kubernetes does: <c>containerd://1.7.2</c>.
/// </summary>
/// <param name="Kind">The kind in lower case, for example <c>cri-o</c>; null for a version alone.</param>
/// <param name="Version">The version, in the kind's own numbering.</param>
public sealed record ContainerRuntime(string? Kind, VersionNumber Version)
{
    /// <summary>The kind whose versions the vendor's minimum is about.</summary>
    public const string Docker = "docker";

    private const int FirstDockerYear = 17;

    private static readonly (string Word, string Kind)[] Kinds =
    [
        ("docker", Docker), ("containerd", "containerd"), ("cri-o", "cri-o"), ("crio", "cri-o"), ("podman", "podman"),
    ];

    // The last patch version of Docker 1.0 to 1.7, the numbers that containerd uses too.
    private static readonly long[] LastPatchOfDocker1 = [1, 2, 0, 3, 1, 0, 2, 1];

    /// <summary>Whether a version without a kind is one that Docker has had; otherwise it is another runtime's.</summary>
    public bool IsDockerNumbering =>
        Version.Numbers switch
        {
            [0, ..] or [>= FirstDockerYear, ..] => true,
            [1] or [1, <= 13] => true,
            [1, var minor and <= 13, var patch, ..] => minor >= LastPatchOfDocker1.Length || patch <= LastPatchOfDocker1[minor],
            _ => false,
        };

    /// <summary>Reads what a runtime's command, Kubernetes or a person writes; null when it holds no version.</summary>
    public static ContainerRuntime? TryParse(string text) =>
        VersionOutput.Find(text) is { } version ? new ContainerRuntime(FindKind(text), version) : null;

    public override string ToString() => Kind is null ? Version.Text : $"{Kind}://{Version}";

    // The first that is named: docker version lists its containerd further down.
    private static string? FindKind(string text) => Kinds
        .Select(kind => (At: text.IndexOf(kind.Word, StringComparison.OrdinalIgnoreCase), kind.Kind))
        .Where(found => found.At >= 0)
        .OrderBy(found => found.At)
        .FirstOrDefault()
        .Kind;
}
