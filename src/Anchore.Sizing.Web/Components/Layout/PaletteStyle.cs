using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using MudBlazor;

namespace Anchore.Sizing.Web.Components.Layout;

/// <summary>The colours of a theme where a condition holds that the style sheet knows before the server does.</summary>
public sealed class PaletteStyle : MudThemeProvider
{
    /// <summary>The condition, as CSS writes it: <c>print</c> or <c>(prefers-color-scheme: dark)</c>.</summary>
    [Parameter, EditorRequired]
    public required string Media { get; set; }

    /// <summary>The selector of the root element, which decides over what the colours prevail.</summary>
    [Parameter, EditorRequired]
    public required string Root { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder __builder)
    {
        var theme = new StringBuilder();
        GenerateTheme(theme);
        var colours = theme.ToString().Split('\n').Where(IsColour);
        __builder.AddMarkupContent(0, $$"""<style>@media {{Media}} { {{Root}} { {{string.Concat(colours)}} } }</style>""");
    }

    private static bool IsColour(string line) =>
        line.StartsWith("--mud-palette", StringComparison.Ordinal) || line.StartsWith("--mud-native", StringComparison.Ordinal);
}
