using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>Checks of the preflight script with how they came out, separated by commas.</summary>
/// <param name="catalog">The releases whose checks are known: a link goes on being read when its release changes.</param>
internal sealed class PreflightFormat(RuleBookCatalog catalog) : TextualFormat<PreflightProblems>
{
    private readonly IReadOnlyList<string> checks = PreflightCheck.AllOf(catalog);

    public override FieldKind Kind => FieldKind.Checks;

    public override ParseResult<PreflightProblems> Read(string text)
    {
        var problems = new List<PreflightProblem>();
        foreach (
            var part in text.Split(PreflightProblems.Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (Parse(part) is not { } problem)
            {
                return ParseResult<PreflightProblems>.Failure(
                    $"has a part that is no check of the preflight script: {GivenText.Quote(part)}"
                );
            }

            problems.Add(problem);
        }

        return PreflightProblems.Create(problems, checks) is { } read
            ? ParseResult<PreflightProblems>.Success(read)
            : ParseResult<PreflightProblems>.Failure("names no check of the preflight script");
    }

    public override string Write(PreflightProblems value) => value.ToString();

    public override string Describe(string limits) => "ids of checks, each with :fail or :warn, separated by commas";

    private PreflightProblem? Parse(string part) =>
        part.Split(':') is [var check, PreflightProblem.Failed or PreflightProblem.Warned] and [_, var outcome] && checks.Contains(check)
            ? new PreflightProblem(check, outcome == PreflightProblem.Failed)
            : null;
}
