using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Components;

/// <summary>
/// HTML around a few texts, as one piece: the server keeps, and the browser makes, one thing in place of one for each element, attribute
/// and text.
/// </summary>
/// <remarks>
/// For what repeats many times on a page and holds nothing that answers to its reader. Every text is encoded; HTML made here is taken as it
/// is.
/// </remarks>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What the string says, with its holes filled in safely.</summary>
    public static MarkupString Format(FormattableString html) =>
        (MarkupString)string.Format(CultureInfo.InvariantCulture, html.Format, Array.ConvertAll(html.GetArguments(), Encoded));

    private static object? Encoded(object? text) =>
        text is MarkupString html ? html : Encoder.Encode(Convert.ToString(text, CultureInfo.InvariantCulture) ?? "");
}
