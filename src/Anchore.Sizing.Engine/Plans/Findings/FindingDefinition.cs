using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>
/// Something that is said about every plan that it applies to: its id, and how it follows from the deployment, the rules and the figures.
/// </summary>
/// <param name="id">The finding's name on every surface, unique in a plan; see <see cref="FindingIds"/>.</param>
public abstract class FindingDefinition(string id)
{
    /// <summary>The finding's name on every surface, for example <c>postgres.version</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The name of the field that it is about; null where it is about none or several.</summary>
    public virtual string? Field => null;

    /// <summary>What there is to say; null where the finding does not apply.</summary>
    public abstract Finding? Evaluate(PlanContext plan);

    /// <summary>A fix that sets one field.</summary>
    /// <param name="label">What it does, for example "Use 8 analyzers".</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="text">Its new text; empty for not given.</param>
    protected static FindingFix Set(string label, string field, string text) => new(label, new Dictionary<string, string> { [field] = text });

    /// <summary>Checked, and nothing is wrong.</summary>
    protected Finding Ok(Rule rule, string message) => new(Id, Severity.Ok, message, null, rule);

    /// <summary>Worth knowing, or not decidable with what was given.</summary>
    protected Finding Info(Rule rule, string message, string? remedy) => new(Id, Severity.Info, message, remedy, rule);

    /// <summary>Works, but against the vendor's advice or at a cost.</summary>
    protected Finding Warning(Rule rule, string message, string remedy) => new(Id, Severity.Warning, message, remedy, rule);

    /// <summary>Does not meet a requirement.</summary>
    protected Finding Error(Rule rule, string message, string remedy) => new(Id, Severity.Error, message, remedy, rule);
}
