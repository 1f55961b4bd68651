using MudBlazor;

namespace Anchore.Sizing.Web.Components.Layout;

/// <summary>The look of every page: colours for light and dark, type, radii and sizes.</summary>
internal static class SizingTheme
{
    private const string Small = "13px";
    private const string Body = "15px";
    private const string Regular = "400";
    private const string Strong = "600";
    private const string Plain = "normal";

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Background = "#fbfaf8",
            Surface = "#ffffff",
            TextPrimary = "#1b1f23",
            TextSecondary = "#59626b",
            TextDisabled = "#59626b",
            ActionDefault = "#59626b",
            ActionDisabled = "#6a737b",
            Primary = "#0b5563",
            PrimaryContrastText = "#ffffff",
            Info = "#0b5563",
            Warning = "#8a5300",
            Error = "#b3261e",
            Success = "#2c6e49",
            AppbarBackground = "#fbfaf8",
            AppbarText = "#1b1f23",
            DrawerBackground = "#ffffff",
            DrawerText = "#1b1f23",
            LinesDefault = "#dcdedd",
            LinesInputs = "#868e94",
            TableLines = "#dcdedd",
            Divider = "#dcdedd",
        },
        PaletteDark = new PaletteDark
        {
            Background = "#14181b",
            Surface = "#1b2024",
            TextPrimary = "#e7e9ea",
            TextSecondary = "#a2abb2",
            TextDisabled = "#a2abb2",
            ActionDefault = "#a2abb2",
            ActionDisabled = "#8b949b",
            Primary = "#7cc4d1",
            PrimaryContrastText = "#0d1719",
            Info = "#7cc4d1",
            Warning = "#e0ab58",
            WarningContrastText = "#0d1719",
            Error = "#f2938b",
            ErrorContrastText = "#0d1719",
            Success = "#86c7a1",
            SuccessContrastText = "#0d1719",
            AppbarBackground = "#14181b",
            AppbarText = "#e7e9ea",
            DrawerBackground = "#1b2024",
            DrawerText = "#e7e9ea",
            LinesDefault = "#31383d",
            LinesInputs = "#76808a",
            TableLines = "#31383d",
            Divider = "#31383d",
        },
        LayoutProperties = new LayoutProperties
        {
            DefaultBorderRadius = "6px",
            AppbarHeight = "56px",
            DrawerWidthRight = "min(460px, 100vw)",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography
            {
                FontFamily = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "sans-serif"],
                FontSize = Body,
                LineHeight = "1.5",
                LetterSpacing = Plain,
            },
            H1 = new H1Typography { FontSize = "24px", FontWeight = Strong, LineHeight = "1.35", LetterSpacing = "-0.01em" },
            H2 = new H2Typography { FontSize = "18px", FontWeight = Strong, LineHeight = "1.35", LetterSpacing = Plain },
            H3 = new H3Typography { FontSize = Body, FontWeight = Strong, LineHeight = "1.5", LetterSpacing = Plain },
            Body1 = new Body1Typography { FontSize = Body, LetterSpacing = Plain },
            Body2 = new Body2Typography { FontSize = Small, LineHeight = "1.45", LetterSpacing = Plain },

            // What is typed: smaller than this, telephones enlarge the page.
            Subtitle1 = new Subtitle1Typography { FontSize = "16px", FontWeight = Regular, LetterSpacing = Plain },
            Caption = new CaptionTypography { FontSize = Small, LineHeight = "1.45", LetterSpacing = Plain },
            Button = new ButtonTypography { FontSize = Body, TextTransform = "none", LetterSpacing = Plain },
        },
    };
}
