using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Outputs that look like an inventory and are none, and what to run instead.</summary>
internal static partial class Hints
{
    /// <summary>The advice for a line; null when it is nothing of the kind.</summary>
    public static string? Find(string line) =>
        DiskUsageTotals().IsMatch(line) ? "docker system df prints totals only. Run docker system df -v, or docker images."
        : RepositoryList().IsMatch(line)
            ? "This lists repositories with the totals of each, not images. Run gcloud artifacts docker images list REPOSITORY "
                + "--include-tags."
        : GitLabRepository().IsMatch(line)
            ? "GitLab lists repositories here, not images. Add ?tags=true, or list the tags of each repository with their details."
        : Catalog().IsMatch(line) ? "This lists repositories, not images. List the tags of each with skopeo list-tags or crane ls."
        : ContainerList().IsMatch(line)
            ? "This lists containers, not images. Run docker images, or kubectl get pods --all-namespaces -o json."
        : ArtifactList().IsMatch(line) ? "This lists artifacts, not images. Run podman images."
        : IndexText().IsMatch(line) ? "This describes one index in words. Run it with --raw (docker buildx imagetools inspect) or "
            + "--format raw-body (regctl manifest get)."
        : SearchResult().IsMatch(line) ? "This is the result of a search, not a list of the images that a site has. Run podman images, or "
            + "list the tags of each repository with skopeo list-tags."
        : PodList().IsMatch(line) ? "This lists pods or nodes without their images. Add -o json."
        : ServiceStatus().IsMatch(line) ? "This is the status of Anchore's services. Run anchorectl image list -o json."
        : null;

    [GeneratedRegex(@"^\s*TYPE\s+TOTAL\s+ACTIVE\s+SIZE|""TotalCount"":|""Reclaimable"":")]
    private static partial Regex DiskUsageTotals();

    [GeneratedRegex(@"^\s*REPOSITORY\s+FORMAT\s+MODE\b")]
    private static partial Regex RepositoryList();

    [GeneratedRegex(@"""cleanup_policy_started_at""\s*:")]
    private static partial Regex GitLabRepository();

    [GeneratedRegex(@"""repositories""\s*:\s*\[")]
    private static partial Regex Catalog();

    [GeneratedRegex(@"^\s*(?:CONTAINER ID\s+IMAGE\s|CONTAINER\s+IMAGE\s+CREATED\s)")]
    private static partial Regex ContainerList();

    // podman artifact ls; a list of images has an ID.
    [GeneratedRegex(@"^\s*REPOSITORY\s+TAG\s+DIGEST\s+CREATED\s+SIZE\s*$")]
    private static partial Regex ArtifactList();

    [GeneratedRegex(@"^MediaType:\s+application/vnd\.\S+(?:index|list)\.v\d\+json\s*$|^Manifest List:\s*$")]
    private static partial Regex IndexText();

    [GeneratedRegex(@"^\s*(?:INDEX\s+)?NAME\s+DESCRIPTION\b")]
    private static partial Regex SearchResult();

    [GeneratedRegex(@"^\s*(?:NAMESPACE\s+)?NAME\s+(?:READY|STATUS)\s(?!.*\bIMAGES?\b)")]
    private static partial Regex PodList();

    [GeneratedRegex(@"[│|]\s*SERVICE\s*[│|]\s*HOST ID")]
    private static partial Regex ServiceStatus();
}
