using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What a site without internet access mirrors and carries in, whatever the chart.</summary>
internal static class OfflineSite
{
    /// <summary>Whether the plan is for such a site.</summary>
    public static bool Is(SizingPlan plan) => plan.Deployment.InternetAccess == InternetAccess.None;

    /// <param name="plan">The plan.</param>
    /// <param name="images">The images that the chart's pods run.</param>
    /// <param name="data">How vulnerability data come into the site.</param>
    public static IEnumerable<string> Lines(SizingPlan plan, string images, string data) => Is(plan)
        ?
        [
            $"Mirror into a registry within the site: {images}. helm template prints their tags or digests.",
            data,
            "Images to be analyzed must lie in registries within the site.",
        ]
        : [];
}
