namespace Anchore.Sizing.Web.Components.Inventories;

/// <summary>A command whose output can be pasted.</summary>
/// <param name="Tool">The tool or registry.</param>
/// <param name="Gives">What its sizes and dates are.</param>
/// <param name="Text">The command; it reads and changes nothing.</param>
internal sealed record InventoryCommand(string Tool, string Gives, string Text)
{
    public static IReadOnlyList<InventoryCommand> All { get; } =
    [
        new("Docker", "uncompressed sizes", "docker images --all --digests --no-trunc"),
        new("Podman", "uncompressed sizes", "podman images --all --format json"),
        new("nerdctl", "both sizes", "nerdctl --namespace k8s.io images --no-trunc"),
        new("Kubernetes nodes", "sizes as the runtime reports them, node sizes", "kubectl get nodes -o json"),
        new("Kubernetes pods", "what runs, no sizes", "kubectl get pods --all-namespaces -o json"),
        new("Amazon ECR", "compressed sizes, dates of pushes",
            "for r in $(aws ecr describe-repositories --query 'repositories[].repositoryName' --output text); do aws ecr "
                + "describe-images --repository-name \"$r\" --output json; done"),
        new("Azure ACR", "compressed sizes, dates of pushes",
            "for r in $(az acr repository list --name \"$REGISTRY\" --output tsv); do az acr manifest list-metadata --registry "
                + "\"$REGISTRY\" --name \"$r\" --output json; done"),
        new("Google Artifact Registry", "compressed sizes, dates of uploads",
            "gcloud artifacts docker images list \"$LOCATION-docker.pkg.dev/$PROJECT/$REPOSITORY\" --include-tags --format json"),
        new("Harbor", "compressed sizes, dates of pushes",
            "p=1; while out=$(curl -fsS -u \"$USER\" "
                + "\"https://$HARBOR/api/v2.0/projects/$PROJECT/repositories/$REPOSITORY/artifacts?with_tag=true&page_size=100&page=$p\") "
                + "&& [ \"$out\" != '[]' ]; do printf '%s\\n' \"$out\"; p=$((p+1)); done"),
        new("Any registry", "compressed sizes with skopeo 1.10 or later; one page after the other",
            "skopeo list-tags \"docker://$REGISTRY/$REPOSITORY\" | jq -r '.Tags[]' | while read -r t; do skopeo inspect --no-tags "
                + "\"docker://$REGISTRY/$REPOSITORY:$t\"; done"),
        new("Anchore 5 and later", "dates of additions and analyses, no sizes",
            "curl -fsS -u \"$ANCHORECTL_USERNAME\" \"$ANCHORECTL_URL/v2/summaries/image-tags\""),
        new("anchorectl", "no sizes in the table", "anchorectl image list -o json-raw"),
    ];
}
