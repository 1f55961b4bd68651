using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Lists of names, tags or IDs without anything else: <c>kubectl -o jsonpath</c> with blanks between, with counts before the names, the
/// output of <c>crane ls</c>, and whatever people gather. A word that may be a name waits until the whole text is known.
/// </summary>
internal sealed partial class NameList(Func<string, SourceBuilder> open)
{
    private const int LinesOfProse = 10;

    private readonly List<(string Word, int Line, bool IsTag, string Repository, string IdFormat)> waiting = [];

    /// <summary>Takes a line whose words are images beyond doubt.</summary>
    public bool TakeCertain(string text, int number, ShellCommand command)
    {
        if (text.Contains('B', StringComparison.Ordinal) && NameAndSize().Match(text) is { Success: true } pair
            && ImageReference.IsCertain(pair.Groups["name"].Value))
        {
            Add(pair, number, command);
            return true;
        }

        if (!text.Contains(' ', StringComparison.Ordinal) && ImageReference.IsCertain(text))
        {
            open("kubectl-jsonpath").Add(new ImageListing { Name = text }, number);
            return true;
        }

        var words = Bullet().Replace(text, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length == 2 && words[0].All(char.IsAsciiDigit) ? 1 : 0;
        var images = words.Skip(first).Select(word => word.Trim('"', '\'', '`', ',', '[', ']')).Where(word => word.Length > 0).ToList();
        if (
            images.Count == 0
            || !ImageReference.IsCertain(images[0])
            || (images.Count > 1 && images.Count(ImageReference.IsCertain) * 2 <= images.Count)
            || !images.TrueForAll(word => ImageReference.IsCertain(word) || ImageReference.IsPossible(word))
        )
        {
            return false;
        }

        foreach (var image in images)
        {
            open("kubectl-jsonpath").Add(new ImageListing { Name = image }, number);
        }

        return true;
    }

    /// <summary>Takes a line of one word that may be a name, a tag or an ID.</summary>
    public bool TakePossible(string text, int number, ShellCommand command)
    {
        var word = CountedWord().Replace(text.Trim(), "").Trim('"', '\'', ',');
        if (command.OnlyCounts || !ImageReference.IsPossible(word))
        {
            return false;
        }

        waiting.Add((word, number, command.ListsTags, command.ListsTags ? RepositoryOf(command.Text) : "", IdFormatOf(command)));
        return true;
    }

    /// <summary>
    /// Counts the words that wait, or skips them, when the text holds something else that tells better what it is. Names that stand here
    /// and there in a text of another kind are no list.
    /// </summary>
    /// <param name="sources">What was found in the text.</param>
    /// <param name="unread">How many lines of the text are rows of nothing.</param>
    public void Complete(InputSources sources, int unread)
    {
        var isOnly = sources.Formats.All(format => format is "kubectl-jsonpath");
        if (isOnly && sources.Last is { } source && unread >= Math.Max(1, source.Rows) * LinesOfProse)
        {
            source.IsDiscarded = true;
        }

        var isTagList = waiting.Exists(word => word.IsTag) || waiting.Exists(word => TagWord().IsMatch(word.Word));
        var isList = waiting.Exists(word => word.IsTag)
            || (isOnly && unread <= waiting.Count && (waiting.Count > 1 || waiting.Exists(word => ImageReference.IsHex(word.Word))));
        foreach (var (word, line, _, repository, idFormat) in waiting)
        {
            if (!isList)
            {
                sources.Skip(line, SkipReasons.NoRow);
            }
            else if (isTagList && ImageReference.IsCompanionTag(word))
            {
                open("tag-list").Skip(line, SkipReasons.Companion);
            }
            else if (word is "IMAGE" or "image" or "Image" or "images" or "name" or "NAME" or "repository" or "tag" or "digest")
            {
                continue;
            }
            else if (ImageReference.IsHex(word) && (word.Length is 12 or 13 or 64 || word.Contains(':', StringComparison.Ordinal)))
            {
                open(idFormat).Add(new ImageListing { Id = word }, line);
            }
            else
            {
                Open(isTagList).Add(new ImageListing { Name = repository.Length > 0 ? ImageReference.Join(repository, word) : word }, line);
            }
        }

        waiting.Clear();
    }

    private SourceBuilder Open(bool isTagList)
    {
        var source = open(isTagList ? "tag-list" : "kubectl-jsonpath");
        if (isTagList)
        {
            source.Remark(TagRemarks.Counted);
        }

        return source;
    }

    private void Add(Match pair, int number, ShellCommand command)
    {
        var isLocal = command.Is("docker") || command.Is("podman");
        var bytes = ToolSize.Parse(pair.Groups["size"].Value);
        var listing = new ImageListing { Name = pair.Groups["name"].Value, Id = pair.Groups["id"].Value };
        open(isLocal ? "docker-images" : "csv-inventory").Add(isLocal ? listing with { Uncompressed = bytes }
            : listing with { Unknown = bytes }, number);
    }

    // Without a command, the IDs may be of any tool.
    private static string IdFormatOf(ShellCommand command) =>
        command.Is("podman") ? "podman-images"
        : command.Is("nerdctl") ? "nerdctl-images"
        : command.Is("crictl") ? "crictl-images"
        : "docker-images";

    private static string RepositoryOf(string command) =>
        command.Split(' ').FirstOrDefault(word => word.Contains('/', StringComparison.Ordinal)
            && ImageReference.IsCertain(word.Replace("docker://", "", StringComparison.Ordinal))) ?? "";

    [GeneratedRegex(
        $@"^\s*(?:(?<size>{ToolSize.Pattern})\s+(?<name>\S+)"
            + $@"|(?<name>\S+)\s+(?:(?<id>(?:sha256:)?[0-9a-f]{{12,64}})\s+)?(?<size>{ToolSize.Pattern}))\s*$"
    )]
    private static partial Regex NameAndSize();

    [GeneratedRegex(@"^\s*[-*+•]\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\d+\s+(?=\S+$)|^[-*•]\s+")]
    private static partial Regex CountedWord();

    [GeneratedRegex(@"^(?:v?\d+(?:\.\d+)+.*|latest|\d{8}.*|sha256-[0-9a-f]{64}.*)$")]
    private static partial Regex TagWord();
}
