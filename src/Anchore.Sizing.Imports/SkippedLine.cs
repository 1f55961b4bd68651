namespace Anchore.Sizing.Imports;

/// <summary>A line, or a part of one, that was not counted.</summary>
/// <param name="Source">Index of the source in which the line stands, from 0.</param>
/// <param name="Line">Number of the line in its text, from 1.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record SkippedLine(int Source, int Line, string Reason);
