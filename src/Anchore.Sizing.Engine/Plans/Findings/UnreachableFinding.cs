using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Something that is said to stand outside of a site without a way out.</summary>
/// <param name="id">The finding's id.</param>
/// <param name="party">The id of what must be reached; see <see cref="PartyIds"/>.</param>
/// <param name="location">The field that says where it stands.</param>
/// <param name="remedy">What to do.</param>
internal abstract class UnreachableFinding(string id, string party, string location, string remedy) : FindingDefinition(id)
{
    public override string Field => location;

    public override Finding? Evaluate(PlanContext plan) =>
        plan.Site.Unreachable.FirstOrDefault(connection => connection.To.Id == party) is { } connection
            ? Warning(
                plan.Book[RuleIds.InternetNone],
                $"The {ConnectionEnds.Openers(plan, connection)} must reach {connection.To.Address}, "
                    + "outside of a site that has no way out.",
                remedy)
            : null;
}

internal sealed class UnreachableRegistriesFinding() : UnreachableFinding(
    FindingIds.Registries,
    PartyIds.Registries,
    "registryLocation",
    "Copy the images into a registry within the site, and set the registry location to inside.");

internal sealed class UnreachableObjectStoreFinding() : UnreachableFinding(
    FindingIds.ObjectStoreOutside,
    PartyIds.ObjectStore,
    "objectStoreLocation",
    "Choose a store within the site, or set the object store location to inside where your network reaches it.");
