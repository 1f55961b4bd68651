using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>What a feeds service on the premises needs beside its memory, in releases that have one.</summary>
internal static class FeedsMaterials
{
    /// <summary>The rule that sizes it; nothing where feeds do not run, or the release does not size it.</summary>
    public static Rule? Find(SizingPlan plan, string rule) =>
        plan.Services.Any(service => service is { Service.Id: "feeds", Replicas: > 0 }) ? plan.Book.Find(rule) : null;
}
