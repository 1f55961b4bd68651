namespace Anchore.Sizing.Imports.Formats;

/// <summary>The formats that are read, the more particular ones first.</summary>
internal static class FormatList
{
    public static IReadOnlyList<TableFormat> Tables { get; } =
    [
        new DockerImagesView(),
        new SystemDiskUsageTable(),
        new CtrImagesTable(),
        new NerdctlImagesTable(),
        new AnchoreArchiveTable(),
        new GoogleArtifactTable(),
        new GoogleTagTable(),
        new AnchoreImageTable(),
        new DockerImagesTable(),
        new CrictlImagesTable(),
        new NamespaceImageTable(),
        new TagTable(),
    ];

    public static IReadOnlyList<JsonFormat> Json { get; } =
    [
        new DockerImagesJson(),
        new DockerInspectJson(),
        new DockerApiJson(),
        new CrictlJson(),
        new ManifestJson(),
        new IndexJson(),
        new SkopeoInspectJson(),
        new EcrJson(),
        new AnchoreImageJson(),
        new AnchoreTagJson(),
        new AnchoreInventoryJson(),
        new HarborJson(),
        new AcrJson(),
        new GoogleArtifactJson(),
        new GoogleTagJson(),
        new GcrJson(),
        new QuayJson(),
        new GitLabJson(),
        new DockerHubJson(),
        new GhcrJson(),
        new NexusJson(),
        new KubernetesJson(),
        new SyftJson(),
        new TrivyJson(),
        new TagListJson(),
    ];

    /// <summary>The ids of all formats, for messages.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "docker images, docker system df -v, docker inspect and docker's API",
        "podman images, nerdctl images, crictl images, ctr images ls",
        "kubectl get nodes or pods in JSON or YAML, and lists of image names",
        "manifests and indexes as skopeo, crane, docker and oras print them",
        "lists of ECR, ACR, Google Artifact Registry, Harbor, Quay, GitLab, Docker Hub, GHCR and Nexus",
        "anchorectl, anchore-cli, Anchore's API and its inventory agents",
        "syft and trivy reports",
        "CSV with a column of images or digests",
    ];
}
