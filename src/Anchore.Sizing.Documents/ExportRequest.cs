using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents;

/// <summary>What a file is written from.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Engine">The calculator that made it.</param>
/// <param name="Identity">What the file says about where it comes from.</param>
/// <param name="Options">The options that were given.</param>
public sealed record ExportRequest(SizingPlan Plan, SizingEngine Engine, PlanIdentity Identity, IReadOnlyDictionary<string, string> Options)
{
    private static readonly Dictionary<string, string> NoOptions = [];

    /// <summary>The same deployment under the release that was asked for, if one was.</summary>
    public Comparison? Comparison =>
        Option(ExportOption.To) is { } release ? Comparison.Create(Engine, Plan.Deployment, release) : null;

    /// <summary>A request for a file of a plan.</summary>
    public static ExportRequest Create(
        SizingPlan plan,
        SizingEngine engine,
        string link,
        IReadOnlyDictionary<string, string>? options = null
    ) => new(plan, engine, PlanIdentity.Create(plan, engine.Codec, link), options ?? NoOptions);

    /// <summary>What an option is set to, its default included.</summary>
    public string? Option(ExportOption option) => Options.GetValueOrDefault(option.Name) ?? option.Default;
}
