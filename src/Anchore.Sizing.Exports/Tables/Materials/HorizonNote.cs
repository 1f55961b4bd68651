using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>What an amount at the planning horizon is today.</summary>
internal static class HorizonNote
{
    public static string Format(SizingPlan plan) => plan.Growth[^1] is { Month: > 0 } horizon
        ? $"{plan[FigureIds.ObjectAtHorizon].Display} of analysis documents after {Display.Count(horizon.Month, "month")}, "
            + $"{plan[FigureIds.Object].Display} today."
        : $"{plan[FigureIds.Object].Display} of analysis documents.";
}
