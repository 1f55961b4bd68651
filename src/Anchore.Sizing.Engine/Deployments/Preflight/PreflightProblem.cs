namespace Anchore.Sizing.Engine.Deployments.Preflight;

/// <summary>A check of the preflight script that a site did not pass.</summary>
/// <param name="Check">The check's id, one of <see cref="PreflightCheck"/>.</param>
/// <param name="IsFailure">Whether it failed; otherwise it is to be looked at.</param>
public sealed record PreflightProblem(string Check, bool IsFailure)
{
    internal const string Failed = "fail";
    internal const string Warned = "warn";

    /// <summary>As it stands in links and JSON, for example <c>nodes.memory:fail</c>.</summary>
    public override string ToString() => $"{Check}:{(IsFailure ? Failed : Warned)}";
}
