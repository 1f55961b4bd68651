using Anchore.Sizing.Engine.Comparisons;

namespace Anchore.Sizing.Documents.Words;

/// <summary>What became of a finding, in a word or two.</summary>
public static class FindingTrendText
{
    /// <summary>The words, to begin a sentence.</summary>
    public static string Format(FindingChange change) => change.Trend switch
    {
        FindingTrend.Fixed when change.After is null => "No longer asked for",
        FindingTrend.Worse => "Worse",
        FindingTrend.New => "New",
        FindingTrend.Better => "Better",
        FindingTrend.Fixed => "No longer a problem",
        _ => change.IsReworded ? "Changed" : "As before",
    };
}
