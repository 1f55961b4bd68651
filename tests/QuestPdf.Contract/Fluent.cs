using System.Runtime.CompilerServices;
using QuestPDF.Elements.Table;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

public sealed class Document : IDocument
{
    private readonly Action<IDocumentContainer> handler;

    private Document(Action<IDocumentContainer> handler) => this.handler = handler;

    public static Document Create(Action<IDocumentContainer> handler) => new(handler);

    public Document WithMetadata(DocumentMetadata metadata) => this;

    public Document WithSettings(DocumentSettings settings) => this;

    public void Compose(IDocumentContainer container) => handler(container);
}

public static class GenerateExtensions
{
    public static byte[] GeneratePdf(this IDocument document)
    {
        Recorder.Begin();
        document.Compose(new Box());
        return Recorder.End();
    }
}

public sealed class PageDescriptor
{
    public void Size(PageSize pageSize)
    {
    }

    public void Margin(float value, Unit unit = Unit.Point)
    {
    }

    public void DefaultTextStyle(Func<TextStyle, TextStyle> handler) => handler(new TextStyle());

    public IContainer Content() => new Box();

    public IContainer Footer() => new Box();
}

public static class PageExtensions
{
    public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler)
    {
        handler(new PageDescriptor());
        return document;
    }
}

public sealed class ColumnDescriptor
{
    public void Spacing(float value, Unit unit = Unit.Point)
    {
    }

    public IContainer Item() => new Box();
}

public static class ColumnExtensions
{
    public static void Column(this IContainer element, Action<ColumnDescriptor> handler) => handler(new ColumnDescriptor());
}

public sealed class RowDescriptor
{
    public void Spacing(float spacing, Unit unit = Unit.Point)
    {
    }

    public IContainer RelativeItem(float size = 1) => new Box();

    public IContainer ConstantItem(float size, Unit unit = Unit.Point) => new Box();
}

public static class RowExtensions
{
    public static void Row(this IContainer element, Action<RowDescriptor> handler) => handler(new RowDescriptor());
}

public sealed class TableColumnsDefinitionDescriptor
{
    public void RelativeColumn(float width = 1)
    {
    }
}

public sealed class TableCellDescriptor
{
    public ITableCellContainer Cell() => new Box();
}

public sealed class TableDescriptor
{
    public void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler) => handler(new TableColumnsDefinitionDescriptor());

    public void Header(Action<TableCellDescriptor> handler) => handler(new TableCellDescriptor());

    public ITableCellContainer Cell() => new Box();
}

public static class TableExtensions
{
    public static void Table(this IContainer element, Action<TableDescriptor> handler) => handler(new TableDescriptor());
}

public static class TableCellExtensions
{
    public static ITableCellContainer AsSemanticHorizontalHeader(this ITableCellContainer tableCellContainer) => tableCellContainer;
}

public sealed class SvgImageDescriptor;

public static class SvgExtensions
{
    public static SvgImageDescriptor Svg(this IContainer container, string svg)
    {
        Recorder.Add(svg);
        return new SvgImageDescriptor();
    }
}

public static class ElementExtensions
{
    public static void Element(
        this IContainer parent,
        Action<IContainer> handler,
        [CallerArgumentExpression(nameof(handler))] string handlerName = "",
        [CallerMemberName] string parentName = "",
        [CallerFilePath] string sourceFilePath = "",
        [CallerLineNumber] int sourceLineNumber = 0) => handler(parent);

    public static IContainer EnsureSpace(this IContainer element, float minHeight = 150) => element;

    public static IContainer PreventPageBreak(this IContainer element) => element;

    public static IContainer Section(this IContainer element, string sectionName) => element;

    public static IContainer DefaultTextStyle(this IContainer element, Func<TextStyle, TextStyle> handler)
    {
        handler(new TextStyle());
        return element;
    }
}

public static class PaddingExtensions
{
    public static IContainer Padding(this IContainer element, float value, Unit unit = Unit.Point) => element;

    public static IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point) => element;

    public static IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point) => element;

    public static IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point) => element;

    public static IContainer PaddingRight(this IContainer element, float value, Unit unit = Unit.Point) => element;
}

public static class StyledBoxExtensions
{
    public static IContainer Background(this IContainer element, Color color) => element;

    public static IContainer BorderTop(this IContainer element, float value, Unit unit = Unit.Point) => element;

    public static IContainer BorderBottom(this IContainer element, float value, Unit unit = Unit.Point) => element;

    public static IContainer BorderColor(this IContainer element, Color color) => element;
}

public static class SemanticExtensions
{
    public static IContainer SemanticCaption(this IContainer container) => container;

    public static IContainer SemanticHeader1(this IContainer container) => container;

    public static IContainer SemanticHeader2(this IContainer container) => container;

    public static IContainer SemanticParagraph(this IContainer container) => container;

    public static IContainer SemanticList(this IContainer container) => container;

    public static IContainer SemanticListItem(this IContainer container) => container;

    public static IContainer SemanticListLabel(this IContainer container) => container;

    public static IContainer SemanticListItemBody(this IContainer container) => container;

    public static IContainer SemanticTable(this IContainer container) => container;

    public static IContainer SemanticImage(this IContainer container, string alternativeText)
    {
        Recorder.Add(alternativeText);
        return container;
    }
}
