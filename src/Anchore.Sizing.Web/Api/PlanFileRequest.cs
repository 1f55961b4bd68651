using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Web.Api;

/// <summary>What a file is written from.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Engine">The calculator that made it.</param>
/// <param name="Link">Where the plan lives.</param>
/// <param name="Options">The options that were given.</param>
internal sealed record PlanFileRequest(SizingPlan Plan, SizingEngine Engine, string Link, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>The same deployment under the release that was asked for, if one was.</summary>
    public Comparison? Comparison => Option(FileOption.To) is { } release ? Engine.Compare(Plan.Deployment, release) : null;

    /// <summary>What an option is set to, its default included.</summary>
    public string? Option(FileOption option) => Options.GetValueOrDefault(option.Name) ?? option.Default;
}
