namespace Anchore.Sizing.Engine.Deployments.Preflight;

/// <summary>The checks of a preflight run that a site did not pass, each once; never empty.</summary>
public sealed class PreflightProblems : IEquatable<PreflightProblems>
{
    internal const char Separator = ',';

    private readonly string text;

    private PreflightProblems(IReadOnlyList<PreflightProblem> list)
    {
        List = list;
        text = string.Join(Separator, list);
    }

    /// <summary>The checks in the order of the script.</summary>
    public IReadOnlyList<PreflightProblem> List { get; }

    /// <summary>The problems in canonical order; of a check that is named more than once, the worst. Null when there is none.</summary>
    /// <param name="problems">The problems in any order.</param>
    /// <param name="checks">The checks that are known, in the order of <see cref="PreflightCheck.AllOf"/>.</param>
    public static PreflightProblems? Create(IEnumerable<PreflightProblem> problems, IReadOnlyList<string> checks)
    {
        PreflightProblem[] list =
        [
            .. from check in checks
               let found = problems.Where(problem => problem.Check == check).ToArray()
               where found.Length > 0
               select new PreflightProblem(check, found.Any(problem => problem.IsFailure)),
        ];
        return list.Length == 0 ? null : new PreflightProblems(list);
    }

    public bool Equals(PreflightProblems? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as PreflightProblems);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>As it stands in links and JSON, for example <c>database.connections:warn,nodes.memory:fail</c>.</summary>
    public override string ToString() => text;
}
