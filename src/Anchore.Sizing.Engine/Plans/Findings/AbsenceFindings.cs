using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What the deployment lacks for want of services that it leaves out, as the rule book says.</summary>
internal static class AbsenceFindings
{
    public static IEnumerable<Finding> Create(PlanContext plan) =>
        from service in plan.Services
        where service.Replicas == 0
        let absence = service.Service.Without.FirstOrDefault(absence => Matters(plan, absence))
        where absence is not null
        select new Finding(absence.Rule.Id, absence.Severity, Message(service, absence.Rule), absence.Remedy, absence.Rule);

    private static bool Matters(PlanContext plan, ServiceAbsence absence) =>
        (absence.With is null || plan.Deployment.Replicas[plan.Book.FindService(absence.With)!] > 0)
        && (absence.InternetAccess is null || absence.InternetAccess == plan.Deployment.InternetAccess);

    private static string Message(ServicePlan service, Rule rule) =>
        service.Service.AlwaysRuns ? $"{rule.Statement.TrimEnd('.')}, so the plan lacks its {Needs(service)}." : rule.Statement;

    private static string Needs(ServicePlan service) =>
        service.CpuEach is { } cpu ? $"{service.MemoryEachDisplay} of memory and {cpu} CPU" : $"{service.MemoryEachDisplay} of memory";
}
