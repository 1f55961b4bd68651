using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The volumes with the configuration of every replica.</summary>
internal sealed class ConfigurationVolumes()
    : FigureDefinition(FigureIds.Configuration, "Configuration volumes", Unit.Bytes, FigureSection.Storage)
{
    public override Operation Derive(PlanContext plan) =>
        plan[FigureIds.Replicas].Derivation * plan.Book[RuleIds.ConfigurationVolume].Number;
}
