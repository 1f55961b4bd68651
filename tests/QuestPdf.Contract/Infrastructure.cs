using QuestPDF.Infrastructure;

namespace QuestPDF
{
    public static class Settings
    {
        public static LicenseType? License { get; set; }

        public static bool UseEnvironmentFonts { get; set; } = true;
    }
}

namespace QuestPDF.Infrastructure
{
    public interface IElement;

    public interface IContainer
    {
        IElement? Child { get; set; }
    }

    public interface IDocumentContainer;

    public interface IDocument
    {
        void Compose(IDocumentContainer container);
    }

    public enum LicenseType
    {
        Evaluation,
        Community,
        Professional,
        Enterprise,
    }

    public enum PDFUA_Conformance
    {
        None = 0,
        PDFUA_1 = 1,
    }

    public enum Unit
    {
        Point,
    }

    public readonly struct Color
    {
        public static implicit operator Color(string hex) => default;
    }

    public sealed class DocumentMetadata
    {
        public string? Title { get; set; }

        public string? Author { get; set; }

        public string? Subject { get; set; }

        public string? Creator { get; set; }

        public string? Language { get; set; }

        public DateTimeOffset CreationDate { get; set; } = DateTimeOffset.Now;

        public DateTimeOffset ModifiedDate { get; set; } = DateTimeOffset.Now;
    }

    public sealed class DocumentSettings
    {
        public PDFUA_Conformance PDFUA_Conformance { get; set; }
    }

    public sealed class TextStyle;
}

namespace QuestPDF.Elements.Table
{
    public interface ITableCellContainer : IContainer;
}

namespace QuestPDF.Drawing
{
    public static class FontManager
    {
        public static void RegisterFontWithCustomName(string fontName, Stream stream)
        {
        }
    }
}

namespace QuestPDF.Helpers
{
    public sealed class PageSize;

    public static class PageSizes
    {
        public static PageSize A4 { get; } = new();

        public static PageSize Letter { get; } = new();
    }
}
