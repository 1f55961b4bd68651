using System.Globalization;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Pdf.Typesetting;
using QuestPDF.Fluent;

namespace Anchore.Sizing.Pdf.QuestPdf;

/// <summary>Writes the document's text with its emphasis, links and references.</summary>
internal static class RichTextWriter
{
    public static void Write(this TextDescriptor text, RichText content)
    {
        foreach (var run in content.Runs)
        {
            var span = Span(text, run);
            if (run.Tone == Tone.Strong)
            {
                span.SemiBold();
            }

            if (run.Address is not null || run.Tone == Tone.Muted)
            {
                span.FontColor(run.Address is not null ? Look.Accent : Look.Muted);
            }

            text.Marks(run.Footnotes ?? []);
        }
    }

    /// <summary>The numbers of footnotes, each of which leads to its own.</summary>
    public static void Marks(this TextDescriptor text, IReadOnlyList<int> footnotes)
    {
        foreach (var (index, number) in footnotes.Index())
        {
            text.Span(index > 0 ? "\u00A0" : "");
            text.SectionLink(FootnoteMark.Format(number), Place(number)).FontColor(Look.Accent);
        }
    }

    /// <summary>The name of a footnote's place.</summary>
    public static string Place(int footnote) => string.Create(CultureInfo.InvariantCulture, $"note-{footnote}");

    /// <summary>The text with what no face has named by its code points.</summary>
    public static string Printable(string text) => string.Concat(
        PlainText.Read(text).Select(codePoint =>
            Faces.Find(codePoint, Weight.Regular) is null ? $"[{PlainText.Name(codePoint)}]" : char.ConvertFromUtf32(codePoint)));

    private static TextSpanDescriptor Span(TextDescriptor text, Run run) =>
        run.Web is { } uri ? text.Hyperlink(Printable(run.Text), uri.AbsoluteUri) : text.Span(Printable(run.Text));
}
