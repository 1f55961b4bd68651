using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Web.Components.Rules;

/// <summary>Finds rules by words.</summary>
internal static class RuleSearch
{
    /// <summary>The rules that contain every word, in whatever case and place.</summary>
    public static Rule[] In(RuleBook book, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. book.Rules.Where(rule => words.All(word => TextOf(rule).Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    private static string TextOf(Rule rule) =>
        string.Join(' ', rule.Id, rule.Label, rule.Value, rule.Statement, rule.Governs, rule.Source, rule.Ground.Reason, rule.Kind);
}
