using Anchore.Sizing.Engine.Quantities;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Components.Plans;

internal static class Stated
{
    private static readonly MarkupString Nowhere = (MarkupString)"""<span class="not-stated">not stated</span>""";

    /// <summary>A count, or in words that the vendor does not state it.</summary>
    public static MarkupString Format(decimal? value) => value is { } stated ? Html.Format($"{Display.Count(stated)}") : Nowhere;
}
