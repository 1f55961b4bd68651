namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The vendor's Docker Compose file that a plan of a release can be laid over.</summary>
/// <param name="Release">The release that the file was made for.</param>
/// <param name="Caveats">What has to be known before it is used for this release, in sentences.</param>
/// <param name="Source">Where the file can be found.</param>
public sealed record ComposeTarget(string Release, IReadOnlyList<string> Caveats, Source Source);
