using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Web.Hosting.Telemetry;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>What a person has typed so far, and the plan of everything that could be read.</summary>
/// <remarks>
/// Every text is kept as it was typed. While a field cannot be read the plan has its value from before the edit began, never what could be
/// read of its beginning, and is not current.
/// </remarks>
public sealed class PlanDraft
{
    private const string Release = "release";
    private const string ReleaseVersion = "releaseVersion";

    private static readonly string[] Workload =
    [
        "images",
        "largestImage",
        "growthPercent",
        "imagesPerMonth",
        "imagesPerHour",
        "minutesPerImage",
    ];

    private readonly SizingEngine engine;
    private readonly Dictionary<string, string> texts = [];
    private Dictionary<string, string> errors = [];
    private IReadOnlyList<string> unknownNames = [];
    private string? edited;
    private Deployment beforeEdit;

    /// <param name="engine">The calculator.</param>
    /// <param name="query">The query of the page's URL.</param>
    public PlanDraft(SizingEngine engine, string query)
    {
        this.engine = engine;
        foreach (var (name, value) in DeploymentCodec.SplitQuery(query))
        {
            texts[name] = value ?? "";
        }

        var decoded = engine.Codec.DecodeQuery(query);
        Plan = Make(decoded.Deployment);
        beforeEdit = Plan.Deployment;
        Keep(decoded);
        foreach (var field in DeploymentSchema.Fields.Where(field => DeploymentSchema.IsGiven(field, Plan.Deployment)))
        {
            ShowCanonical(field);
        }
    }

    /// <summary>The plan of everything that could be read.</summary>
    public SizingPlan Plan { get; private set; }

    /// <summary>The fields of the chosen release.</summary>
    public DeploymentSchema DeploymentSchema => Plan.DeploymentSchema;

    /// <summary>Whether every field can be read, so that the plan is that of the form.</summary>
    public bool IsCurrent => errors.Count == 0;

    /// <summary>The plan's status; null while it is not that of the form.</summary>
    public PlanStatus? Status => IsCurrent ? Plan.Status : null;

    /// <summary>What is wrong with the fields that are on the page, in their order.</summary>
    public IEnumerable<(Field Field, string Message)> FieldErrors =>
        DeploymentSchema.Fields.Where(failing => errors.ContainsKey(failing.Name)).Select(failing => (failing, errors[failing.Name]));

    /// <summary>What in the URL belongs to no field and was left out.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>
    /// The page's URL. It leads to the figures that are shown: a field that cannot be read stands in it with its text only where the plan
    /// has the field's default, which is what such a link is planned with.
    /// </summary>
    public string Address => IsCurrent ? Plan.Link : PlanLink.FromQuery(DeploymentCodec.EncodeText(Given()));

    /// <summary>The plan's link with a date: its own, or else this one.</summary>
    public string LinkOn(DateOnly date) => Plan.Deployment.Date is not null
        ? Plan.Link
        : PlanLink.FromQuery(engine.Codec.EncodeQuery(Plan.Deployment with { Date = date }));

    /// <summary>The URL of the vendor's worked example, for the same customer and release.</summary>
    public string Example =>
        PlanLink.FromQuery(
            engine.Codec.EncodeQuery(
                engine
                    .Codec.DecodeText([
                        (Release, Plan.Book.Release),
                        ("name", Plan.Deployment.Name),
                        ("images", "5000"),
                        ("largestImage", "2.5 GB"),
                        ("analyzer", "5"),
                        ("policyEngine", "3"),
                    ])
                    .Deployment
            )
        );

    /// <summary>What the field shows: the text as typed, or its value.</summary>
    public string TextOf(Field field) => texts.TryGetValue(field.Name, out var text) ? text : field.Write(Plan.Deployment);

    /// <summary>What was entered into the field; empty where the plan decides.</summary>
    public string EnteredText(Field field) =>
        texts.TryGetValue(field.Name, out var text) ? text
        : DeploymentSchema.IsGiven(field, Plan.Deployment) ? field.Write(Plan.Deployment)
        : "";

    /// <summary>Whether nothing of the workload was entered, so that the figures are an example.</summary>
    public bool IsExample =>
        IsCurrent
        && !Workload.Select(DeploymentSchema.Find).OfType<Field>().Any(one => DeploymentSchema.IsGiven(one, Plan.Deployment));

    /// <summary>The URL of the plan in which nothing is entered, for the same release.</summary>
    public string Blank =>
        PlanLink.FromQuery(engine.Codec.EncodeQuery(engine.Codec.DecodeText([(Release, Plan.Book.Release)]).Deployment));

    /// <summary>What is wrong with a field; null when it can be read.</summary>
    public string? ErrorOf(Field field) => errors.GetValueOrDefault(field.Name);

    /// <summary>Takes what was typed into a field, which begins an edit or goes on with one, and plans again.</summary>
    public void Set(string name, string text)
    {
        if (edited != name)
        {
            edited = name;
            beforeEdit = Plan.Deployment;
        }

        texts[name] = text;
        if (name == Release)
        {
            texts.Remove(ReleaseVersion);
        }

        Read();
    }

    /// <summary>Takes several fields as one edit that is complete, and plans again once.</summary>
    public void Take(IReadOnlyCollection<FieldChange> changes)
    {
        edited = null;
        beforeEdit = Plan.Deployment;
        foreach (var (name, text, _) in changes)
        {
            texts[name] = text;
        }

        Read();
        foreach (var change in changes)
        {
            Leave(change.Name);
        }
    }

    /// <summary>Ends the edit of a field: what was read is shown in its canonical form.</summary>
    public void Leave(string name)
    {
        edited = null;
        if (DeploymentSchema.Find(name) is { } field && ErrorOf(field) is null && texts.GetValueOrDefault(name) is { Length: > 0 })
        {
            ShowCanonical(field);
        }
    }

    private void Read()
    {
        var decoded = engine.Codec.DecodeText(texts.Select(pair => (pair.Key, (string?)pair.Value)), beforeEdit);
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
        var unknown = decoded.Errors.Where(error => DeploymentSchema.Find(error.Field) is null).ToArray();
        unknownNames = [.. unknownNames, .. unknown.Where(error => !engine.Codec.Knows(error.Field)).Select(error => error.Message)];

        // What another release knows comes back when that one is chosen again.
        LeftOut = [.. unknownNames, .. unknown.Where(error => engine.Codec.Knows(error.Field)).Select(error => error.Message)];
        foreach (var name in texts.Keys.Where(name => !engine.Codec.Knows(name)).ToArray())
        {
            texts.Remove(name);
        }

        errors = decoded.Errors.Except(unknown).ToDictionary(error => error.Field, error => error.Message);
    }

    private void ShowCanonical(Field field)
    {
        if (ErrorOf(field) is null)
        {
            texts[field.Name] = field.Write(Plan.Deployment);
        }
    }

    private IEnumerable<(string Name, string Value)> Given() =>
        DeploymentSchema
            .Fields.Select(field =>
                (
                    field.Name,
                    Value: DeploymentSchema.IsGiven(field, Plan.Deployment) ? field.Write(Plan.Deployment)
                    : ErrorOf(field) is null ? ""
                    : TextOf(field)
                )
            )
            .Where(pair => pair.Value.Length > 0);
}
