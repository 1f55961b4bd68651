namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Versions from an oldest to a newest one, for example <c>1.23 to 1.36</c>.</summary>
/// <param name="From">The oldest version.</param>
/// <param name="To">The newest version.</param>
public sealed record VersionRange(VersionNumber From, VersionNumber To)
{
    private const string Separator = " to ";

    /// <summary>Reads <c>1.23 to 1.36</c>; nothing where the text is not two versions in ascending order.</summary>
    public static VersionRange? TryParse(string text) =>
        text.Split(Separator) is [var from, var to]
        && VersionNumber.TryParse(from) is { } oldest
        && VersionNumber.TryParse(to) is { } newest
        && !newest.IsOlderThan(oldest)
            ? new VersionRange(oldest, newest)
            : null;

    public override string ToString() => From + Separator + To;
}
