using Anchore.Sizing.Documents.Drawings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>A drawing on the page, in pieces of a few shapes: when a figure in it changes, only its piece is sent.</summary>
/// <remarks>Every shape as an element of its own would be a quarter of all that the page's first answer brings.</remarks>
public sealed class DrawingView : ComponentBase
{
    private const int ShapesOfPiece = 8;

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required Drawing Drawing { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var drawing = SvgMarkup.Create(Drawing);
        builder.OpenElement(0, drawing.Name);
        foreach (var (name, value) in drawing.Attributes)
        {
            builder.AddAttribute(1, name, value);
        }

        foreach (var piece in drawing.Children.Chunk(ShapesOfPiece))
        {
            builder.AddMarkupContent(2, SvgPrinter.Text(piece));
        }

        builder.CloseElement();
    }
}
