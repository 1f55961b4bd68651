using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Prints a picture in words: its caption, then what it shows. Sites strip drawings from pasted text.</summary>
internal static class PicturePrinter
{
    public static string Print(Picture picture) =>
        $"**{MarkdownText.Escape(picture.Caption)}** {MarkdownText.Escape(picture.Drawing.Alternative)}";
}
