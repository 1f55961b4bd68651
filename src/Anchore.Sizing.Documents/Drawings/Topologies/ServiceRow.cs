namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The strip of one service, in its place.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Y">Its top.</param>
/// <param name="Height">Its height.</param>
/// <param name="Alone">Whether it is a box of its own; otherwise it is a row of the group.</param>
internal sealed record ServiceRow(ServiceText Text, float Y, float Height, bool Alone)
{
    public float Middle => Y + (Height / 2);

    public float Bottom => Y + Height;
}
