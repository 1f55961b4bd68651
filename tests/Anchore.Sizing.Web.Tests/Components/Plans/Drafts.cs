using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Components.Plans;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

/// <summary>Drafts as the page makes them from its address.</summary>
internal static class Drafts
{
    private static readonly SizingEngine Engine = new(RuleBookCatalog.Shipped);

    public static PlanDraft Create(string query) => new(Engine, query);
}
