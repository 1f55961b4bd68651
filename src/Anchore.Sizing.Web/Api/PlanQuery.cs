using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Web.Api;

/// <summary>Parts the query of a file into the file's own options and the deployment.</summary>
internal sealed class PlanQuery
{
    private readonly List<FieldError> errors = [];
    private readonly Dictionary<string, string> options = [];

    private PlanQuery(string deployment) => Deployment = deployment;

    /// <summary>The query without the options.</summary>
    public string Deployment { get; private set; }

    /// <summary>The options that were given.</summary>
    public IReadOnlyDictionary<string, string> Options => options;

    /// <summary>What is wrong with the options.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    public static PlanQuery Of(HttpRequest request, PlanFile file, SizingEngine engine)
    {
        var pairs = (request.QueryString.Value ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        var query = new PlanQuery(string.Join('&', pairs.Where(pair => !file.Options.Any(option => IsNamed(pair, option)))));
        foreach (var option in file.Options)
        {
            query.Read(option, option.ChoicesOf(engine), [.. pairs.Where(pair => IsNamed(pair, option))]);
        }

        return query;
    }

    private void Read(FileOption option, IReadOnlyList<string> choices, string[] pairs)
    {
        var given = pairs.Select(pair => pair[Math.Min(pair.Length, option.Name.Length + 1)..]).Where(value => value.Length > 0).ToArray();
        var allowed = string.Join(" or ", choices);
        if (given.Length > 1)
        {
            errors.Add(new FieldError(option.Name, $"{option.Name}: given more than once. Allowed: {allowed}, once."));
        }
        else if (given.Length == 1 && !choices.Contains(given[0]))
        {
            errors.Add(new FieldError(option.Name, $"{option.Name}: {given[0][..Math.Min(40, given[0].Length)]} is not known. Allowed: {allowed}."));
        }
        else if (given.Length == 0 && option.IsRequired)
        {
            errors.Add(new FieldError(option.Name, $"{option.Name}: not given. Allowed: {allowed}."));
        }
        else if (given.Length == 1)
        {
            options[option.Name] = given[0];
        }
    }

    private static bool IsNamed(string pair, FileOption option) => pair == option.Name || pair.StartsWith(option.Name + "=", StringComparison.Ordinal);
}
