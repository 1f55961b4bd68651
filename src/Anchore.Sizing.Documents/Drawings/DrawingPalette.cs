namespace Anchore.Sizing.Documents.Drawings;

/// <summary>
/// The colours of the inks on a light and on a dark ground; page, picture files and PDF take those of the services from here.
/// </summary>
/// <remarks>
/// Text has a contrast of at least 4.5 to 1 on every colour of a service. Any two of those differ for readers with protanopia, deuteranopia
/// and tritanopia too; as no set of twelve colours is told apart for certain, each of them stands beside a label all the same.
/// </remarks>
public static class DrawingPalette
{
    /// <summary>Every ink with its colours.</summary>
    public static IReadOnlyList<InkColor> Colors { get; } =
    [
        new(Ink.Text, "#1b1f23", "#e7e9ea"),
        new(Ink.Muted, "#59626b", "#a2abb2"),
        new(Ink.Hairline, "#dcdedd", "#31383d"),
        new(Ink.Accent, "#0b5563", "#7cc4d1"),
        new(Ink.AccentSoft, "#dcebed", "#1d3a41"),
        new(Ink.Paper, "#ffffff", "#14181b"),
        new(Ink.Warning, "#8a5300", "#e0ab58"),
        new(Ink.Error, "#b3261e", "#f2938b"),
        new(Ink.Series1, "#8ad1c5", "#05584f"),
        new(Ink.Series2, "#ffbb87", "#633301"),
        new(Ink.Series3, "#7191da", "#313e5a"),
        new(Ink.Series4, "#f6e990", "#686551"),
        new(Ink.Series5, "#a87ca5", "#784b76"),
        new(Ink.Series6, "#bfd8ff", "#3c64a2"),
        new(Ink.Series7, "#be7b3c", "#8d510d"),
        new(Ink.Series8, "#cbaefe", "#3c215e"),
        new(Ink.Series9, "#a4fae4", "#02372d"),
        new(Ink.Series10, "#de8886", "#813336"),
        new(Ink.Series11, "#a7a6bf", "#4a4184"),
        new(Ink.Series12, "#ccac52", "#312500"),
    ];

    /// <summary>The colours of an ink.</summary>
    public static InkColor Find(Ink ink) => Colors[(int)ink];
}

/// <summary>An ink as hexadecimal RGB.</summary>
/// <param name="Ink">The ink.</param>
/// <param name="Light">Its colour on a light ground, for example <c>#0b5563</c>.</param>
/// <param name="Dark">Its colour on a dark ground.</param>
public sealed record InkColor(Ink Ink, string Light, string Dark)
{
    /// <summary>Its name in style sheets, for example <c>accent-soft</c>.</summary>
    public string Name => InkName.Format(Ink);
}
