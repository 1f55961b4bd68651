using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What the deployment lacks for want of a service that it leaves out, as the rule book says.</summary>
internal sealed class AbsenceFinding(AnchoreService service) : FindingDefinition(FindingIds.WithoutService(service.Id))
{
    public override string Field => service.Id;

    public override Finding? Evaluate(PlanContext plan) =>
        plan.Services[service.Index] is { Replicas: 0 } missing
            && service.Without.FirstOrDefault(absence => Matters(plan, absence)) is { } absence
            ? new Finding(Id, absence.Severity, Message(missing, absence.Rule), absence.Remedy, absence.Rule) { Fix = Fix(absence) }
            : null;

    private static bool Matters(PlanContext plan, ServiceAbsence absence) =>
        (absence.With is null || plan.Services[plan.Book.FindService(absence.With)!.Index].Replicas > 0)
        && (absence.InternetAccess is null || absence.InternetAccess == plan.Deployment.InternetAccess);

    private FindingFix? Fix(ServiceAbsence absence) =>
        absence.Remedy is null ? null : Set($"Plan one replica of {Sentence.Inside(service.Name)}", service.Id, "1");

    private static string Message(ServicePlan missing, Rule rule) =>
        missing.Service.AlwaysRuns ? $"{rule.Statement.TrimEnd('.')}, so the plan lacks its {Needs(missing)}." : rule.Statement;

    private static string Needs(ServicePlan missing) =>
        missing.CpuEach is { } cpu ? $"{missing.MemoryEachDisplay} of memory and {cpu} CPU" : $"{missing.MemoryEachDisplay} of memory";
}
