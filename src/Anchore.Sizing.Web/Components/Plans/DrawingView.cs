using Anchore.Sizing.Exports.Drawings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>A drawing on the page, as elements: when a figure in it changes, only that figure is sent.</summary>
public sealed class DrawingView : ComponentBase
{
    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required Drawing Drawing { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => Build(builder, SvgMarkup.Of(Drawing));

    private static void Build(RenderTreeBuilder builder, SvgElement element)
    {
        builder.OpenElement(0, element.Name);
        foreach (var (name, value) in element.Attributes)
        {
            builder.AddAttribute(1, name, value);
        }

        builder.AddContent(2, element.Text);
        foreach (var child in element.Children)
        {
            builder.OpenRegion(3);
            Build(builder, child);
            builder.CloseRegion();
        }

        builder.CloseElement();
    }
}
