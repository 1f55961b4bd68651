using System.Text;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Testing;

/// <summary>
/// What must be true of the calculator's answer to anything: a plan that can be had again, or a reason for each field that failed.
/// </summary>
public static class Complaints
{
    private const int LongestReason = 1000;

    /// <summary>What is wrong with an answer, or nothing.</summary>
    /// <param name="engine">The calculator.</param>
    /// <param name="decoded">What it read.</param>
    public static string? About(SizingEngine engine, Decoded decoded) =>
        AboutReasons(decoded.Errors)
        ?? AboutPlan(engine, decoded.Deployment)
        ?? (decoded.IsValid ? AboutLink(engine, decoded.Deployment) : null);

    private static string? AboutReasons(IReadOnlyList<FieldError> errors)
    {
        var bare = errors.FirstOrDefault(error => error.Message.Length is 0 or > LongestReason || !IsReadable(error.Message));
        return bare is not null ? $"\"{bare.Field}\" is refused with \"{bare.Message}\""
            : errors.DistinctBy(error => error.Field).Count() < errors.Count ? "a field is refused twice"
            : null;
    }

    // What was read is always a deployment that can be planned: a field in error has its default.
    private static string? AboutPlan(SizingEngine engine, Deployment deployment)
    {
        if (engine.Codec.SchemaOf(deployment.Release).Validator.Validate(deployment) is { IsValid: false } refused)
        {
            return $"what was read breaks its limits: {refused}";
        }

        var (plan, again) = (engine.Plan(deployment), engine.Plan(deployment));
        return plan.Figures.Count == 0 ? "the plan has no figures"
            : plan.Query != again.Query
            || plan.Verdict != again.Verdict
            || !plan.Figures.Select(Figures).SequenceEqual(again.Figures.Select(Figures))
                ? "the plan is another one the second time"
            : null;

        static (string, decimal?, string, string) Figures(Figure figure) => (figure.Id, figure.Value, figure.Display, figure.Formula);
    }

    private static string? AboutLink(SizingEngine engine, Deployment deployment)
    {
        var link = engine.Codec.EncodeQuery(deployment);
        return engine.Codec.DecodeQuery(link) is { IsValid: true, Deployment: var followed } && followed == deployment
            ? null
            : $"its link {link} leads to another deployment";
    }

    // Reasons are written into pages and JSON: neither control characters nor half a surrogate pair may be in them.
    private static bool IsReadable(string text) =>
        !text.Any(char.IsControl)
        && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar || text.Contains('\uFFFD', StringComparison.Ordinal));
}
