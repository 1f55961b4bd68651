using System.Text;
using QuestPDF.Elements.Table;
using QuestPDF.Infrastructure;

namespace QuestPDF;

/// <summary>What the renderer handed over on this thread, in order; in the place of a file.</summary>
internal static class Recorder
{
    [ThreadStatic]
    private static StringBuilder? record;

    public static void Begin() => record = new StringBuilder();

    public static void Add(string? text) => (record ??= new StringBuilder()).Append(text);

    public static byte[] End() => Encoding.UTF8.GetBytes((record ?? new StringBuilder()).ToString());
}

/// <summary>A container that hands on to itself.</summary>
internal sealed class Box : ITableCellContainer, IDocumentContainer
{
    public IElement? Child { get; set; }
}
