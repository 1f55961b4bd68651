using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Web.Api;

/// <summary>The query of a file: the file's own options, beside the deployment or alone.</summary>
internal sealed class ExportQuery
{
    private readonly SizingEngine engine;
    private readonly string query;
    private readonly string[] names;
    private readonly List<FieldError> errors = [];
    private readonly Dictionary<string, string> options = [];

    private ExportQuery(HttpRequest request, IPlanExport export, SizingEngine engine)
    {
        this.engine = engine;
        query = request.QueryString.Value ?? "";
        names = [.. export.Options.Select(option => option.Name)];
    }

    /// <summary>The options that were given.</summary>
    public IReadOnlyDictionary<string, string> Options => options;

    /// <summary>What is wrong with the options.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Whether it names anything but options.</summary>
    public bool HasDeployment => DeploymentCodec.SplitQuery(query).Any(pair => !names.Contains(pair.Name));

    public static ExportQuery Read(HttpRequest request, IPlanExport export, SizingEngine engine)
    {
        var result = new ExportQuery(request, export, engine);
        var pairs = DeploymentCodec.SplitQuery(result.query).ToLookup(pair => pair.Name, pair => pair.Value);
        foreach (var option in export.Options)
        {
            result.Read(option, [.. pairs[option.Name].Where(value => value != "")]);
        }

        return result;
    }

    /// <summary>The deployment of the query.</summary>
    public Decoded DecodeDeployment() => engine.Codec.DecodeQuery(query, names);

    private void Read(ExportOption option, string?[] given)
    {
        var choices = option.ChoicesOf(engine);
        var allowed = string.Join(" or ", choices);
        if (given.Length > 1)
        {
            errors.Add(new FieldError(option.Name, $"{option.Name}: given more than once. Allowed: {allowed}, once."));
        }
        else if (given.Length == 0 && option.IsRequired)
        {
            errors.Add(new FieldError(option.Name, $"{option.Name}: not given. Allowed: {allowed}."));
        }
        else if (given is [var text] && option.Read(engine, text ?? "") is { } choice && choices.Contains(choice))
        {
            options[option.Name] = choice;
        }
        else if (given is [var unknown])
        {
            errors.Add(
                new FieldError(option.Name, $"{option.Name}: {unknown?[..Math.Min(40, unknown.Length)]} is not known. Allowed: {allowed}.")
            );
        }
    }
}
