using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Versions as people type them and as commands print them.</summary>
/// <param name="find">Finds the version in a text; null when there is none.</param>
/// <param name="example">What may be written instead of a text without a version.</param>
internal sealed class VersionFormat<T>(Func<string, T?> find, string example) : TextualFormat<T>
    where T : class
{
    public override FieldKind Kind => FieldKind.Version;

    protected override string JsonName => $"text such as \"{example}\"";

    public override ParseResult<T> Read(string text) =>
        find(text) is { } version
            ? ParseResult<T>.Success(version)
            : ParseResult<T>.Failure($"holds no version. Write numbers separated by points, such as {example}");

    public override string Write(T value) => value.ToString()!;

    public override string Describe(string limits) => limits.Length > 0 ? limits : "a version, or what the usual command prints";
}
