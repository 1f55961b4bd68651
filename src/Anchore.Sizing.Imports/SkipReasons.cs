namespace Anchore.Sizing.Imports;

/// <summary>Why something is not counted, in the words that several formats share.</summary>
internal static class SkipReasons
{
    public const string Attestation = "attestation, not an image";
    public const string Companion = "signature or attestation, not an image";
    public const string OtherPlatform = "another platform";
    public const string NotPulled = "platform that was not pulled";
    public const string NoImage = "object that describes no image";
    public const string NoRow = "not a row of a list of images";
    public const string NoIdentity = "no name, ID or digest";
}
