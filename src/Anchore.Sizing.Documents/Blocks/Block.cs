using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Blocks;

/// <summary>One piece of a section.</summary>
public abstract record Block;

/// <summary>Running text.</summary>
public sealed record Paragraph(RichText Text) : Block;

/// <summary>Labels with values, in one or two columns as the output has room.</summary>
public sealed record Facts(IReadOnlyList<Fact> Items) : Block
{
    /// <summary>The same as a table, one row each, for a format that has no better form.</summary>
    public Table AsTable() => new(
        [new("Field", Share: 2), new("Value", Share: 2), new("Remark", Share: 1.4f)],
        [.. Items.Select(fact => (IReadOnlyList<RichText>)[fact.Label, fact.Value, fact.Remark])]);
}

/// <summary>One label with its value, and a quiet remark such as "default".</summary>
public sealed record Fact(string Label, RichText Value, string Remark = "");

/// <summary>Rows under headers; the headers are repeated on every page.</summary>
/// <param name="Columns">The columns from left to right.</param>
/// <param name="Rows">One cell a column.</param>
/// <param name="Total">A last row that is set off by a rule, or none.</param>
public sealed record Table(
    IReadOnlyList<Column> Columns,
    IReadOnlyList<IReadOnlyList<RichText>> Rows,
    IReadOnlyList<RichText>? Total = null
) : Block;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Header">The header text.</param>
/// <param name="Numeric">Numbers are aligned to the right.</param>
/// <param name="Share">The column's share of the width against the other columns.</param>
public sealed record Column(string Header, bool Numeric = false, float Share = 1);

/// <summary>A finding: a severity in a word and as a mark, then sentences.</summary>
public sealed record Callout(Severity Severity, RichText Message, string? Remedy = null, string? Source = null) : Block;

/// <summary>A picture with a caption; its alternative text is part of the drawing.</summary>
public sealed record Picture(Drawing Drawing, string Caption) : Block
{
    /// <summary>The same with less detail, for paper where the rest of a page is too short for the whole: the highest first.</summary>
    public IEnumerable<Drawing> Shorter { get; init; } = [];
}
