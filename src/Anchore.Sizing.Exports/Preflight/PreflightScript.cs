using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>Prints the shell script with which a customer checks the site against a plan before the installation.</summary>
public sealed class PreflightScript : IPlanExport
{
    public string Name => "Preflight script";

    public string FileName => "preflight.sh";

    public string MediaType => "text/x-shellscript";

    public string Audience => "for the operators of the site";

    public string Description => "checks it against the plan, changes nothing";

    public bool IsText => true;

    public FileContent Write(ExportRequest request) => Create(request.Plan, request.Identity);

    /// <summary>The script: the same for every plan but for one block of variables.</summary>
    /// <param name="plan">The plan whose requirements are checked.</param>
    /// <param name="identity">What the script and its summary say about where they come from.</param>
    public static FileContent Create(SizingPlan plan, PlanIdentity identity)
    {
        var variables = PlanVariables.Create(plan, identity).Select(variable => ShellText.Assign(variable.Name, variable.Value));
        return FileContent.OfText(PreflightTemplate.Fill(variables), [.. Remarks(plan)]);
    }

    private static IEnumerable<string> Remarks(SizingPlan plan)
    {
        if (plan[FigureIds.Nodes].Value is null)
        {
            yield return "A replica is larger than a node, so the plan has no number of nodes to compare the cluster with.";
        }

        if (plan.ConnectionTo("upstreams") is not null)
        {
            yield return "The addresses that the feeds service collects data from are not in the plan and are not checked.";
        }
    }
}
