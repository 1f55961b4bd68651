using MudBlazor;

namespace Anchore.Sizing.Web.Components.Layout;

/// <summary>MudBlazor's side of the look; colours come from app.css, which maps them to MudBlazor's variables for light and dark.</summary>
internal static class SizingTheme
{
    public static MudTheme Theme { get; } = new()
    {
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = ["system-ui", "sans-serif"], FontSize = "15px", LineHeight = "1.5" },
            Button = new ButtonTypography { TextTransform = "none", FontSize = "15px" },
        },
    };
}
