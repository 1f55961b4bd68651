using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Pdf.Typesetting;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Anchore.Sizing.Pdf.QuestPdf;

/// <summary>Colours and styles of text.</summary>
internal static class Look
{
    public const string Band = "#f1f5f6";
    public static readonly string Text = ColorOf(Ink.Text);
    public static readonly string Muted = ColorOf(Ink.Muted);
    public static readonly string Hairline = ColorOf(Ink.Hairline);
    public static readonly string Accent = ColorOf(Ink.Accent);

    public static TextStyle Body(TextStyle style) =>
        style.FontFamily([.. Faces.All.Select(face => FamilyOf(face.Name)).Distinct()])
            .FontSize(9.5f).LineHeight(1.45f).FontColor(Text).EnableFontFeature("tnum");

    public static TextStyle Title(TextStyle style) => style.FontSize(24).LineHeight(1.25f).SemiBold();

    public static TextStyle Heading(TextStyle style) => style.FontSize(13).SemiBold();

    public static TextStyle Verdict(TextStyle style) => style.FontSize(15);

    public static TextStyle Cell(TextStyle style) => style.FontSize(9).LineHeight(1.35f);

    public static TextStyle Label(TextStyle style) => style.FontSize(8.5f).SemiBold().FontColor(Muted);

    public static TextStyle Note(TextStyle style) => style.FontSize(8).LineHeight(1.4f).FontColor(Muted);

    public static TextStyle Value(TextStyle style) => style.FontSize(24).LineHeight(1.2f).SemiBold();

    public static string ColorOf(Ink ink) => DrawingPalette.Find(ink).Light;

    /// <summary>The family of a face: both weights of Inter have one name.</summary>
    public static string FamilyOf(string face) => face.Split('-')[0];
}
