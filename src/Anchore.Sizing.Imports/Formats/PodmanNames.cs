using Anchore.Sizing.Imports.Tables;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Tells Podman's tables from Docker's, which have the same titles: Podman prints names in full.</summary>
internal static class PodmanNames
{
    public static bool IsPodman(string repository, TableContext context) =>
        !context.Command.Is("docker") && !context.Header.Has(Column.VirtualSize)
        && (repository.StartsWith("localhost/", StringComparison.Ordinal) || repository.StartsWith("docker.io/", StringComparison.Ordinal));
}
