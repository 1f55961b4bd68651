using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Words;

/// <summary>The word for a plan's status.</summary>
public static class StatusText
{
    public static string Format(PlanStatus status) => status switch
    {
        PlanStatus.Blocked => "Will not run",
        PlanStatus.Attention => "Needs attention",
        _ => "Ready",
    };
}
