using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>Where a figure comes from, in one cell.</summary>
internal static class SourceText
{
    public const string Assumption = "Assumption of this calculator";
    public const string LinesAbove = "The lines above";
    private const string Input = "Input of this plan";

    /// <summary>Each document once, in the order of the formula, with its sections.</summary>
    public static string Format(Figure figure)
    {
        var isAssumed = figure.Kind == FigureKind.Assumption || figure.Rules.Any(rule => rule.Source is null);
        var documents = figure.Sources.GroupBy(source => (source.Document, source.Date)).Select(Cite);
        string[] texts = [.. documents, .. isAssumed ? [Assumption] : Array.Empty<string>()];
        return texts.Length > 0 ? string.Join("; ", texts) : Input;
    }

    private static string Cite(IGrouping<(string Document, string Date), Source> document) =>
        $"{document.Key.Document}, {string.Join(" and ", document.Select(source => source.Section).Distinct())}, {document.Key.Date}";
}
