using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Web.Hosting.Telemetry;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>What a person has typed so far, and the last plan that came of it.</summary>
/// <remarks>Every text is kept as it was typed; a field that cannot be read counts with its last good value until it is mended.</remarks>
public sealed class PlanDraft
{
    private readonly SizingEngine engine;
    private readonly Dictionary<string, string> texts = [];
    private Dictionary<string, string> errors = [];
    private IReadOnlyList<string> unheard = [];

    /// <param name="engine">The calculator.</param>
    /// <param name="query">The query of the page's address.</param>
    public PlanDraft(SizingEngine engine, string query)
    {
        this.engine = engine;
        foreach (var (name, value) in DeploymentCodec.SplitQuery(query))
        {
            texts[name] = value ?? "";
        }

        var decoded = engine.Codec.DecodeQuery(query);
        Plan = Make(decoded.Deployment);
        Keep(decoded);
    }

    /// <summary>The plan of everything that could be read.</summary>
    public SizingPlan Plan { get; private set; }

    /// <summary>The fields of the chosen release.</summary>
    public Vocabulary Vocabulary => Plan.Vocabulary;

    /// <summary>Whether some field cannot be read, so that the plan shows its last good value.</summary>
    public bool HasErrors => errors.Count > 0;

    /// <summary>What is wrong with the fields that are on the page, in their order.</summary>
    public IEnumerable<(Field Field, string Message)> FieldErrors =>
        Vocabulary.Fields.Where(failing => errors.ContainsKey(failing.Name)).Select(failing => (failing, errors[failing.Name]));

    /// <summary>What in the address belongs to no field and was left out.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>The address that brings this draft back, errors included.</summary>
    public string Address => HasErrors ? "/?" + DeploymentCodec.EncodeText(Given()) : Plan.Link;

    /// <summary>The address of the vendor's worked example, for the same customer and release.</summary>
    public string Example => engine.Codec.Link(engine.Codec.DecodeText(
        [("release", Plan.Book.Release), ("name", Plan.Deployment.Name), ("images", "5000"), ("largestImage", "2.5 GB"), ("analyzer", "5"), ("policyEngine", "3")]).Deployment);

    /// <summary>What the field shows: the text as typed, or its default.</summary>
    public string TextOf(Field field) => texts.TryGetValue(field.Name, out var text) ? text : field.Write(Vocabulary.Defaults);

    /// <summary>What is wrong with a field, or nothing.</summary>
    public string? ErrorOf(Field field) => errors.GetValueOrDefault(field.Name);

    /// <summary>Takes what was typed into a field and plans anew.</summary>
    public void Set(string name, string text)
    {
        texts[name] = text;
        var decoded = engine.Codec.DecodeText(texts.Select(pair => (pair.Key, (string?)pair.Value)), Plan.Deployment);
        Plan = Make(decoded.Deployment);
        Keep(decoded);
    }

    private SizingPlan Make(Deployment deployment)
    {
        Instruments.PlanMade(deployment.Release, "page");
        return engine.Plan(deployment);
    }

    private void Keep(Decoded decoded)
    {
        var unknown = decoded.Errors.Where(error => Vocabulary.Find(error.Field) is null).ToArray();
        unheard = [.. unheard, .. unknown.Where(error => !engine.Codec.Knows(error.Field)).Select(error => error.Message)];

        // What another release knows comes back when that one is chosen again.
        LeftOut = [.. unheard, .. unknown.Where(error => engine.Codec.Knows(error.Field)).Select(error => error.Message)];
        foreach (var name in texts.Keys.Where(name => !engine.Codec.Knows(name)).ToArray())
        {
            texts.Remove(name);
        }

        errors = decoded.Errors.Except(unknown).ToDictionary(error => error.Field, error => error.Message);
    }

    private IEnumerable<(string Name, string Value)> Given() => Vocabulary.Fields
        .Where(field => texts.TryGetValue(field.Name, out var text) && (text != field.Write(Vocabulary.Defaults) || Vocabulary.IsGiven(field, Plan.Deployment)))
        .Select(field => (field.Name, texts[field.Name]));
}
