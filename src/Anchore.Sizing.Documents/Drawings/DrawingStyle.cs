namespace Anchore.Sizing.Documents.Drawings;

/// <summary>The colours and letters of a picture that no page surrounds.</summary>
internal static class DrawingStyle
{
    private const string Letters = """
        text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        text { font-variant-numeric: tabular-nums; }
        .strong { font-weight: 600; }
        .fill-none { fill: none; }
        """;

    /// <summary>The style sheet of a drawing; the classes are those of the shapes.</summary>
    public static string CreateSheet(Drawing drawing)
    {
        var services = drawing.Shapes.OfType<Box>().Select(box => box.Fill).Where(fill => fill >= Ink.Series1).ToHashSet();
        InkColor[] colors = [.. DrawingPalette.Colors.Where(color => color.Ink < Ink.Series1 || services.Contains(color.Ink))];
        return string.Join(
            '\n',
            [
                "",
                $"svg {{ {Variables(colors, color => color.Light)} }}",
                "@media screen and (prefers-color-scheme: dark) {",
                $"  svg {{ {Variables(colors, color => color.Dark)} }}",
                "}",
                Letters,
                .. colors.Select(color => $".fill-{color.Name} {{ fill: var(--{color.Name}); }}"),
                .. colors.Select(color => $".stroke-{color.Name} {{ stroke: var(--{color.Name}); }}"),
                "",
            ]
        );
    }

    private static string Variables(InkColor[] colors, Func<InkColor, string> tone) =>
        string.Join(' ', colors.Select(color => $"--{color.Name}: {tone(color)};"));
}
