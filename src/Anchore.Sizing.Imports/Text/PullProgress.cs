using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Text;

/// <summary>
/// What <c>docker pull</c>, <c>push</c> and <c>podman pull</c> print while they work: the digest and the name at their end belong to an
/// image that a list shows again, where it has another identity.
/// </summary>
internal sealed partial class PullProgress
{
    private bool isOpen;

    /// <summary>Whether a line is a part of it.</summary>
    public bool Take(string line)
    {
        var isProgress = line.AsSpan().ContainsAny(' ', '\t') && Progress().IsMatch(line);
        var isTaken = isProgress || (isOpen && Result().IsMatch(line));
        isOpen = isTaken;
        return isTaken;
    }

    [GeneratedRegex(
        @"^\s*(?:(?:\S+:\s)?Pulling from \S+|Using default tag: \S+|The push refers to \S.*|Trying to pull .*"
            + @"|Getting image source signatures|Copying (?:blob|config) .*|Writing manifest to .*|Storing signatures"
            + @"|Status: (?:Downloaded|Image is up to date) .*"
            + @"|[0-9a-f]{12}: (?:Pull|Already|Download|Verif|Extract|Wait|Mounted|Layer|Push|Prepar).*)$"
    )]
    private static partial Regex Progress();

    // The digest, the name, or the ID of what was pulled.
    [GeneratedRegex(@"^\s*(?:Digest: sha256:[0-9a-f]+|[a-z0-9][\w.:/@-]*)\s*$")]
    private static partial Regex Result();
}
