using System.Globalization;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>The names of inks in style sheets.</summary>
internal static class InkName
{
    /// <summary>The name, for example <c>accent-soft</c> or <c>series-3</c>.</summary>
    public static string Format(Ink ink) => ink switch
    {
        Ink.AccentSoft => "accent-soft",
        >= Ink.Series1 => string.Create(CultureInfo.InvariantCulture, $"series-{ink - Ink.Series1 + 1}"),
        _ => ink.ToString().ToLowerInvariant(),
    };
}
