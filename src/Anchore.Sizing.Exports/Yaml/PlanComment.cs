using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Yaml;

/// <summary>What every YAML file says of its plan, in comments.</summary>
internal static class PlanComment
{
    /// <summary>The head of a file: what it is, then name, release, fingerprint and address of the plan.</summary>
    public static YamlComment Begin(string what, PlanIdentity identity)
    {
        var comment = new YamlComment().Line(what).Line().Line("Plan:    " + identity.Title);
        comment = identity.Preparation.Length > 0 ? comment.Line("         " + identity.Preparation) : comment;
        return comment.Line("Release: " + identity.Stamp).Line("Link:    " + identity.Link);
    }

    /// <summary>Every figure of the plan with its formula.</summary>
    public static IReadOnlyList<string> FiguresOf(SizingPlan plan) =>
        [
            .. plan.Figures.Select(figure =>
                $"{figure.Label}: {figure.Formula} = {figure.Display}{(figure.Kind == FigureKind.Assumption ? " (this calculator's own model)" : "")}"
            ),
            .. plan.Book.StatesCpu ? Array.Empty<string>() : ["CPU: the release states none, so none is requested."],
        ];
}
