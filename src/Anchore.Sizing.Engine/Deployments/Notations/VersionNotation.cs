using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Notations;

/// <summary>Versions as programs print them.</summary>
internal sealed class VersionNotation : TextualNotation<VersionNumber>
{
    public override FieldKind Kind => FieldKind.Version;

    protected override string JsonName => "text such as \"13.4\"";

    public override Reading<VersionNumber> Read(string text) =>
        VersionNumber.TryParse(text) is { } version
            ? Reading<VersionNumber>.Of(version)
            : Reading<VersionNumber>.Refused("is not a version. Write numbers parted by points, such as 13.4 or 5.4.0-1041-aws");

    public override string Write(VersionNumber value) => value.Text;
}
