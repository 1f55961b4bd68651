using System.Text.Json;
using Anchore.Sizing.Engine.Quantities;
using FluentValidation.Results;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>One field of a deployment: its name on every surface, what it takes, and how it is read and written.</summary>
public abstract class Field
{
    private protected Field(FieldDescription description) => Description = description;

    /// <summary>The name in links, JSON, errors and forms.</summary>
    public string Name => Description.Name;

    /// <summary>Its name for people.</summary>
    public string Label => Description.Label;

    /// <summary>What it means, in one line.</summary>
    public string Help => Description.Help;

    /// <summary>What a value counts, for example "images"; empty where the value names its unit itself.</summary>
    public string Unit => Description.Unit;

    /// <summary>Whether a deployment may leave it without any value.</summary>
    public bool IsOptional => Description.IsOptional;

    /// <summary>The allowed values in words, for example "1 to 1,000".</summary>
    public abstract string Allowed { get; }

    /// <summary>The kind of value.</summary>
    public abstract FieldKind Kind { get; }

    /// <summary>The smallest allowed number, where the field takes numbers.</summary>
    public abstract decimal? Minimum { get; }

    /// <summary>The largest allowed number, where the field takes numbers.</summary>
    public abstract decimal? Maximum { get; }

    /// <summary>The words to choose from, where the field offers a choice.</summary>
    public IReadOnlyList<FieldChoice> Choices => Description.Choices;

    private protected FieldDescription Description { get; }

    /// <summary>The value in its canonical text; empty when it is not given.</summary>
    public abstract string Write(Deployment deployment);

    /// <summary>Whether the value is what the field has when it is not given; some defaults follow from other fields.</summary>
    public abstract bool IsDefault(Deployment deployment, Deployment defaults);

    /// <summary>The deployment <paramref name="to"/> with this field's value of <paramref name="from"/>.</summary>
    internal abstract Deployment Copy(Deployment from, Deployment to);

    /// <summary>The deployment with this field at its default, where that follows from other fields; otherwise unchanged.</summary>
    internal abstract Deployment TakeDefault(Deployment deployment);

    internal abstract ParseResult<Deployment> Read(string text, Deployment into);

    internal abstract ParseResult<Deployment> Read(JsonElement element, Deployment into);

    internal abstract void WriteJson(Utf8JsonWriter writer, Deployment deployment);

    /// <summary>What is wrong with the deployment's value, as its validator found.</summary>
    internal abstract string Describe(ValidationFailure failure, Deployment deployment);

    /// <summary>Whether a text stands for "not given" in JSON.</summary>
    internal bool IsAbsent(JsonElement element) =>
        element.ValueKind == JsonValueKind.Null
        || (Description.IsOptionalText && element.ValueKind == JsonValueKind.String && element.ValueEquals(""));
}
