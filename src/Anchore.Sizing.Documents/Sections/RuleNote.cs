using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Prints a rule as a footnote: what it is about, what it says, and where or why.</summary>
internal static class RuleNote
{
    public static RichText Create(Rule rule) => new(
    [
        new Run($"{Sentence.Begin(rule.Label)}. ", Tone.Strong),
        new Run(rule.Statement + " "),
        .. rule.Source is { } source ? Cite(source) : [new Run($"Assumption: {rule.Ground.Reason}", Tone.Muted)],
        .. Differing(rule),
    ]);

    private static Run[] Cite(Source source) =>
        [new Run(source.Document, Address: source.Address), new Run($", {source.Section}, {source.Date}.", Tone.Muted)];

    private static Run[] Differing(Rule rule) => rule.Claims.Count == 0
        ? []
        : [new Run($" Elsewhere {string.Join(", ", rule.Claims.Select(claim => claim.Value))}; see Assumptions.", Tone.Muted)];
}
