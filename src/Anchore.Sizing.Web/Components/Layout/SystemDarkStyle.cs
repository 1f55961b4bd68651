using System.Text;
using Microsoft.AspNetCore.Components.Rendering;
using MudBlazor;

namespace Anchore.Sizing.Web.Components.Layout;

/// <summary>The theme's dark colours for systems that are dark, from the first paint on; a choice of the reader's own wins.</summary>
/// <remarks>The server learns of the system's preference only when the page is connected; the style sheet knows at once.</remarks>
public sealed class SystemDarkStyle : MudThemeProvider
{
    protected override void BuildRenderTree(RenderTreeBuilder __builder)
    {
        var theme = new StringBuilder();
        GenerateTheme(theme);
        var colours = theme.ToString().Split('\n').Where(IsColour);
        __builder.AddMarkupContent(
            0,
            $$"""<style>@media (prefers-color-scheme: dark) { :root:not([data-theme]) { {{string.Concat(colours)}} } }</style>"""
        );
    }

    private static bool IsColour(string line) =>
        line.StartsWith("--mud-palette", StringComparison.Ordinal) || line.StartsWith("--mud-native", StringComparison.Ordinal);
}
