using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Text;

/// <summary>A line on which a command was typed: it tells which tool printed what follows.</summary>
/// <param name="Text">The tool with its arguments; empty when the line is a bare prompt.</param>
internal sealed partial record ShellCommand(string Text)
{
    private const int MostCharacters = 1_000;

    private static readonly SearchValues<char> PromptCharacters = SearchValues.Create("$#>%❯➜»");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tools = new[]
    {
        "docker", "podman", "nerdctl", "lima", "crictl", "ctr", "kubectl", "oc", "skopeo", "crane", "gcrane",
            "regctl", "aws", "az", "gcloud",
            "anchore-cli",
        "anchorectl", "anchore-k8s-inventory", "kai", "syft", "trivy", "oras", "buildah", "curl", "gh", "k3s", "minikube", "sudo", "time",
            "watch",
        "docker-compose",
    }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static ShellCommand None { get; } = new("");

    /// <summary>The command of a line; null when the line is none.</summary>
    public static ShellCommand? Find(string line)
    {
        var text = line.TrimStart();
        if (text.Length > MostCharacters || (text.AsSpan().IndexOfAny(PromptCharacters) < 0 && !StartsWithTool(text)))
        {
            return null;
        }

        return KnownTool().Match(text) is { Success: true } known ? new ShellCommand(known.Groups["command"].Value)
            : Prompt().Match(text) is { Success: true } prompt ? new ShellCommand(prompt.Groups["command"].Value)
            : null;
    }

    public bool Is(string tool) =>
        Text.StartsWith(tool + " ", StringComparison.Ordinal) || Text.Contains(" " + tool + " ", StringComparison.Ordinal);

    /// <summary>Whether the command prints the tags of one repository.</summary>
    public bool ListsTags => TagListing().IsMatch(Text);

    /// <summary>Whether the command moves or removes images, so that what it prints is no list.</summary>
    public bool ListsNothing => Transfer().IsMatch(Text);

    /// <summary>Whether the command counts lines instead of printing them.</summary>
    public bool OnlyCounts => Text.Contains("wc -l", StringComparison.Ordinal);

    private static bool StartsWithTool(string text) =>
        Tools.Contains(text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : text.Length));

    [GeneratedRegex(
        @"^(?:[^$#>%❯➜»]{0,80}[$#>%❯➜»]+\s*)?(?:sudo\s+|time\s+|watch\s+)*(?:(?:docker-compose|docker compose"
            + @"|kubectl)\s+exec\s+.{1,120}?\s)?"
        + @"(?<command>(?:docker|podman|nerdctl|lima nerdctl|crictl|ctr|kubectl|oc|skopeo|g?crane|regctl|aws|az|gcloud|anchore-cli"
            + @"|anchorectl|anchore-k8s-inventory|kai|syft|trivy|oras|buildah|curl|gh|k3s|minikube)"
        + @"\s+(?:-\S+\s+\S*\s*){0,4}(?:images?|i|system|inspect|inspecti|get|describe|describe-pod|list-tags|tags?|tag|ls|list"
            + @"|pull|push|rmi"
            + @"|manifest|ecr|ecr-public|acr|artifacts|container|ps|registry|discover|repo|repository|analysis-archive|api|crictl|ctr"
                + @"|kubectl|-\S.*|https?:.*)\b.*|anchore-k8s-inventory\b.*)$"
    )]
    private static partial Regex KnownTool();

    [GeneratedRegex(
        @"^(?:[\w.-]+@[\w.-]+(?:[: ][^\s$#%]*)?\s?[$#%>]|\[[\w.-]+@[\w.-]+[^\]]{0,60}\]\s?[$#]|\(+[\w@.-]+\)+>|PS [A-Za-z]:\\[^>]*>"
            + @"|[A-Za-z]:\\[^>]*>|[$%❯➜»#]|>(?= \w))(?:\s*|\s+(?<command>\S.*))$"
    )]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^\S+\s+(?:image\s+)?(?:pull|push|rmi|rm|tag|load|save|import|commit|build|login|prune|cp|copy)\b")]
    private static partial Regex Transfer();

    [GeneratedRegex(@"\b(?:g?crane ls|list-tags|regctl tag|oras repo tags|tags list|tags/list|show-tags)\b")]
    private static partial Regex TagListing();
}
