using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public class TextSpanDescriptor;

public sealed class TextPageNumberDescriptor : TextSpanDescriptor;

public sealed class TextBlockDescriptor : TextSpanDescriptor;

public sealed class TextDescriptor
{
    public void DefaultTextStyle(Func<TextStyle, TextStyle> style) => style(new TextStyle());

    public void AlignRight()
    {
    }

    public void ClampLines(int maxLines, string ellipsis = "…")
    {
    }

    public TextSpanDescriptor Span(string? text)
    {
        Recorder.Add(text);
        return new TextSpanDescriptor();
    }

    public TextSpanDescriptor SectionLink(string? text, string sectionName) => Span(text);

    public TextSpanDescriptor Hyperlink(string? text, string url) => Span(text);

    public TextPageNumberDescriptor CurrentPageNumber() => new();

    public TextPageNumberDescriptor TotalPages() => new();
}

public static class TextExtensions
{
    public static void Text(this IContainer element, Action<TextDescriptor> content) => content(new TextDescriptor());

    public static TextBlockDescriptor Text(this IContainer container, string? text)
    {
        Recorder.Add(text);
        return new TextBlockDescriptor();
    }
}

public static class TextSpanDescriptorExtensions
{
    public static T FontColor<T>(this T descriptor, Color color) where T : TextSpanDescriptor => descriptor;

    public static T FontSize<T>(this T descriptor, float value) where T : TextSpanDescriptor => descriptor;

    public static T NormalWeight<T>(this T descriptor) where T : TextSpanDescriptor => descriptor;

    public static T SemiBold<T>(this T descriptor) where T : TextSpanDescriptor => descriptor;
}

public static class TextStyleExtensions
{
    public static TextStyle FontColor(this TextStyle style, Color color) => style;

    public static TextStyle FontFamily(this TextStyle style, params string[] values) => style;

    public static TextStyle FontSize(this TextStyle style, float value) => style;

    public static TextStyle LineHeight(this TextStyle style, float? factor) => style;

    public static TextStyle SemiBold(this TextStyle style) => style;

    public static TextStyle EnableFontFeature(this TextStyle style, string featureName) => style;
}
