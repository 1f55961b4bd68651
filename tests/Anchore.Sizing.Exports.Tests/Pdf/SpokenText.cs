using System.Globalization;
using System.Text.RegularExpressions;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>What a reader hears of a document: the type of each element that holds text, and its text, in order.</summary>
public static partial class SpokenText
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static IEnumerable<string> Of(PlanDocument document) =>
        Cover(document.Cover)
            .Concat(document.Sections.SelectMany(section => section.Blocks.SelectMany(Of).Prepend(Line("H2", section.Heading))))
            .Concat(Footnotes(document));

    public static IEnumerable<string> Of(StructureElement tree) =>
        tree.All
            .Where(element => element.Type is not ("Link" or "Figure") && element.Kids.Any(kid => kid is MarkedContent))
            .Select(element => Line(element.Type, element.Text));

    private static IEnumerable<string> Cover(Cover cover) =>
    [
        Line("P", "Anchore Sizing"),
        Line("H1", cover.Headline),
        .. cover.Preparation.Length > 0 ? [Line("P", cover.Preparation)] : Array.Empty<string>(),
        Line("P", cover.Subtitle),
        Line("P", StatusText.Format(cover.Status)),
        Line("P", cover.Verdict),
        .. cover.Cards.SelectMany(card => (string[])
            [Line("Lbl", card.Label), Line("P", $"{card.Value} {card.Unit}".Trim() + Marks(card.Footnotes)), Line("P", card.Formula)]),
    ];

    private static IEnumerable<string> Footnotes(PlanDocument document) =>
        document.Footnotes
            .SelectMany(note => (string[])[Line("Lbl", $"{note.Number}"), Line("LBody", Text(note.Text))])
            .Prepend(Line("H2", "Sources and formulas"));

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Lines.Where(line => Text(line).Length > 0).Select(line => Line("P", Text(line))),
        Facts facts => facts.Items.SelectMany(fact => (string[])
            [Line("Lbl", fact.Label), Line("LBody", $"{Text(fact.Value)} {fact.Remark}")]),
        Table table => table.Columns.Select(column => Line("TH", column.Header))
            .Concat((table.Total is { } total ? table.Rows.Append(total) : table.Rows).SelectMany(Row)),
        Callout callout =>
        [
            Line("Lbl", SeverityText.Format(callout.Severity)),
            .. new[] { Text(callout.Message), callout.Remedy, callout.Source }
                .Where(text => !string.IsNullOrEmpty(text)).Select(text => Line("P", text!)),
        ],
        Picture { Caption.Length: > 0 } picture => [Line("Caption", picture.Caption)],
        Picture => [],
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not known here."),
    };

    private static IEnumerable<string> Row(IReadOnlyList<RichText> cells) =>
        cells.Index().Where(cell => Text(cell.Item).Length > 0).Select(cell => Line(cell.Index == 0 ? "TH" : "TD", Text(cell.Item)));

    private static string Text(RichText text) => string.Concat(text.Runs.Select(run => run.Text + Marks(run.Footnotes ?? [])));

    private static string Marks(IReadOnlyList<int> footnotes) => string.Join(' ', footnotes.Select(Mark));

    private static string Mark(int footnote) =>
        string.Concat(footnote.ToString(CultureInfo.InvariantCulture).Select(digit => Raised[digit - '0']));

    // A word may be broken at a line's end; blanks are what tells words apart.
    private static string Line(string type, string text) => $"{type}: {Blanks().Replace(text, " ").Trim()}";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
