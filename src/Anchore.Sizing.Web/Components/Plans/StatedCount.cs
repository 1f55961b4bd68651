using Anchore.Sizing.Engine.Quantities;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>A count, or in words that the vendor does not state it.</summary>
internal static class StatedCount
{
    private static readonly RenderFragment NotStated = builder => builder.AddMarkupContent(0, """<span class="not-stated">not stated</span>""");

    public static RenderFragment Create(decimal? stated) =>
        stated is { } count ? builder => builder.AddContent(0, Display.Count(count)) : NotStated;
}
