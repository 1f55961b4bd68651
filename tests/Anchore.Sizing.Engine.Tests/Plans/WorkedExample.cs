using System.Text.Json;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>A deployment with the figures that were worked out for it by hand.</summary>
/// <param name="Name">What the example shows, as a sentence.</param>
/// <param name="Deployment">The body that a caller would send.</param>
/// <param name="Arithmetic">How the figures come about, line by line.</param>
/// <param name="Figures">Exact values; nothing where the figure has no value.</param>
/// <param name="Displays">Figures as people read them.</param>
/// <param name="Absent">Figures that the plan does not have.</param>
/// <param name="Findings">Severities; nothing where the plan does not have the finding.</param>
/// <param name="Verdict">The plan in words.</param>
internal sealed record WorkedExample(
    string Name,
    JsonElement Deployment,
    string[] Arithmetic,
    Dictionary<string, decimal?> Figures,
    Dictionary<string, string>? Displays,
    string[]? Absent,
    Dictionary<string, Severity?>? Findings,
    string? Verdict)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = false,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter<Severity>() },
    };

    /// <summary>The files, as release and file name.</summary>
    public static IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file))
            .Order(StringComparer.Ordinal);

    private static string Root => Path.Combine(AppContext.BaseDirectory, "Examples");

    public static WorkedExample Read(string file) =>
        JsonSerializer.Deserialize<WorkedExample>(File.ReadAllText(Path.Combine(Root, file)), Strict)!;

    public SizingPlan Plan() => Calculator.Plan(Deployment.GetRawText());
}
