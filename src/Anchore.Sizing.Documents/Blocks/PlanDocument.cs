using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Blocks;

/// <summary>A plan as a document that knows no device: printers turn it into PDF, Markdown and other files.</summary>
/// <param name="Title">The document's title, for its metadata; the plan's whole name is in it.</param>
/// <param name="Name">The customer's name of the plan as printed on every page, or empty.</param>
/// <param name="Release">The release in words, for example "Anchore Enterprise 4.0".</param>
/// <param name="Author">Who is named as author in the document's properties.</param>
/// <param name="Date">The day of the plan, the only date that the document and its properties bear; null for none.</param>
/// <param name="Link">Where the plan lives: an address when one is configured, otherwise path and query.</param>
/// <param name="Cover">What stands first: the verdict and the figures that matter.</param>
/// <param name="Sections">The sections in reading order.</param>
/// <param name="Footnotes">The rules behind the figures with their sources, numbered from 1 in this order.</param>
public sealed record PlanDocument(
    string Title,
    string Name,
    string Release,
    string Author,
    DateOnly? Date,
    string Link,
    Cover Cover,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Footnote> Footnotes);

/// <summary>The first thing a reader sees.</summary>
/// <param name="Headline">The plan's name, or a general title when it has none.</param>
/// <param name="Subtitle">The release and the rule book's revision.</param>
/// <param name="Preparation">For whom, by whom and when; empty where nothing of it is given.</param>
/// <param name="Status">Whether the plan can be carried out.</param>
/// <param name="Verdict">The plan in one or two sentences.</param>
/// <param name="Cards">The few figures that matter, large.</param>
public sealed record Cover(
    string Headline,
    string Subtitle,
    string Preparation,
    PlanStatus Status,
    string Verdict,
    IReadOnlyList<Card> Cards)
{
    /// <summary>The cards as a table, one row each, for a format that has no better form.</summary>
    public Table CardTable() => new(
        [new("Figure", Share: 1.3f), new("Value", Numeric: true), new("Formula", Share: 2.4f)],
        [.. Cards.Select(Row)]);

    private static IReadOnlyList<RichText> Row(Card card) =>
    [
        card.Label,
        new([new($"{card.Value} {card.Unit}".TrimEnd(), Tone.Strong, Footnotes: card.Footnotes)]),
        card.Formula,
    ];
}

/// <summary>One large figure.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">The number as displayed, without its unit.</param>
/// <param name="Unit">The unit, or empty.</param>
/// <param name="Formula">How it came about, in numbers.</param>
/// <param name="Footnotes">The numbers of the rules behind it.</param>
public sealed record Card(string Label, string Value, string Unit, string Formula, IReadOnlyList<int> Footnotes);

/// <summary>A heading and what stands under it.</summary>
public sealed record Section(string Heading, IReadOnlyList<Block> Blocks);

/// <summary>A rule that figures rest on: what it says, and where.</summary>
/// <param name="Number">The number that the figures carry, from 1.</param>
/// <param name="Text">The rule's label, its statement and its source.</param>
public sealed record Footnote(int Number, RichText Text);
