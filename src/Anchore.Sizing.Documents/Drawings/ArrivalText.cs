using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>What arrives at the peak and what the analyzers do, in words.</summary>
internal static class ArrivalText
{
    private const decimal LeastShown = 0.01m;

    /// <summary>What arrives.</summary>
    public static string Needed(AnalyzerThroughput rates) => $"Needed: {Images(rates.Needed)} an hour";

    /// <summary>What the analyzers do at the target utilization.</summary>
    public static string AtTarget(AnalyzerThroughput rates) =>
        $"{Display.Count(rates.Analyzers, "analyzer")} at {Target(rates)} utilization: {Images(rates.AtTarget)} an hour";

    /// <summary>What they do when they are never idle.</summary>
    public static string AtFullLoad(AnalyzerThroughput rates) => $"At 100 %: {Images(rates.AtFullLoad)} an hour";

    /// <summary>Whether it is enough.</summary>
    public static string Verdict(AnalyzerThroughput rates) => rates switch
    {
        { IsEnough: true } => $"Enough, with {Images(rates.AtTarget - rates.Needed)} an hour to spare.",
        _ when rates.AtFullLoad >= rates.Needed => $"More than planned for at {Target(rates)}: images wait longer at the peak.",
        _ => "Not enough: the queue grows at the peak.",
    };

    /// <summary>All of it.</summary>
    public static string Sentence(AnalyzerThroughput rates) =>
        $"{Needed(rates)}. {AtTarget(rates)}. {AtFullLoad(rates)}. {Verdict(rates)}";

    /// <summary>A rate that is never shown as nothing.</summary>
    public static string Rate(decimal rate) => rate is > 0 and < LeastShown ? "under 0.01" : Display.Count(rate);

    /// <summary>The target utilization in percent.</summary>
    public static string Target(AnalyzerThroughput rates) => Display.Format(rates.Utilization, Unit.Percent);

    private static string Images(decimal rate) => $"{Rate(rate)} {(rate == 1 ? "image" : "images")}";
}
