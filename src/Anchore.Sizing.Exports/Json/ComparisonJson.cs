using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a comparison of two releases as JSON.</summary>
public sealed class ComparisonJson : IPlanExport
{
    public string Name => "Comparison as JSON";

    public string FileName => "compare.json";

    public string MediaType => "application/json";

    public string Audience => "for programs";

    public string Description => "this deployment under another release";

    public bool IsText => true;

    public int Cost => 0;

    public IReadOnlyList<ExportOption> Options { get; } = [ExportOption.To with { IsRequired = true }];

    public FileContent Write(ExportRequest request) => new(Write(request.Comparison!, request.Engine.Codec), []);

    /// <summary>The comparison as JSON in UTF-8: the same bytes for the same deployment and releases.</summary>
    public static ReadOnlyMemory<byte> Write(Comparison comparison, DeploymentCodec codec) =>
        JsonResponses.Serialize(ComparisonResponse.FromComparison(comparison, codec));
}
