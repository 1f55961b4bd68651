using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Documents;

/// <summary>A picture of a plan with the same in words and as numbers.</summary>
/// <param name="Id">Its name in URLs and markup, for example <c>nodes</c>.</param>
/// <param name="Title">What it is of, for example "Nodes".</param>
/// <param name="Wide">The picture for a column of at least 640 pixels and for paper.</param>
/// <param name="Narrow">The same for anything narrower, readable from 320 pixels on.</param>
/// <param name="Numbers">Every number of the picture.</param>
/// <param name="Note">What follows from it, in sentences; empty for nothing.</param>
public sealed record PlanDrawing(string Id, string Title, Drawing Wide, Drawing Narrow, Table Numbers, string Note = "")
{
    /// <summary>What it shows, in sentences.</summary>
    public string Alternative => Wide.Alternative;
}
