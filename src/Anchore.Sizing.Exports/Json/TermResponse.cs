using System.Text.Json.Serialization;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>A node of a derivation.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(OperationResponse))]
[JsonDerivedType(typeof(LeafResponse))]
internal abstract record TermResponse
{
    public static TermResponse FromTerm(Term term) =>
        term is Operation operation ? OperationResponse.FromOperation(operation) : LeafResponse.FromLeaf((Leaf)term);
}

/// <summary>A node whose value its operation gives from its children.</summary>
internal sealed record OperationResponse(
    Operator Op,
    string Label,
    decimal? Value,
    Unit Unit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Figure,
    TermResponse[] Children) : TermResponse
{
    public static OperationResponse FromOperation(Operation operation) =>
        new(operation.Operator, operation.Label, operation.Value, operation.Unit, operation.Figure, [.. operation.Terms.Select(FromTerm)]);
}

/// <summary>A number that was given or stated.</summary>
internal sealed record LeafResponse(
    LeafKind Kind,
    string Label,
    decimal? Value,
    Unit Unit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueOrigin? Origin,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Rule,
    SourceResponse? Source
) : TermResponse
{
    public static LeafResponse FromLeaf(Leaf leaf) =>
        new(
            leaf.Kind,
            leaf.Label,
            leaf.Value,
            leaf.Unit,
            (leaf as FieldLeaf)?.Field,
            (leaf as FieldLeaf)?.Origin,
            (leaf as RuleLeaf)?.Rule.Id,
            SourceResponse.FromSource((leaf as RuleLeaf)?.Rule.Source)
        );
}
