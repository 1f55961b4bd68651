using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>A line for one thing whose size a rule states.</summary>
internal static class RuleMaterial
{
    public static Material Create(string category, string item, string counts, Rule rule) => new(MaterialSection.ToBuy, category, item)
    {
        Quantity = 1,
        Counts = counts,
        SizeEach = rule.Value.Amount!.Value,
        SizeTotal = rule.Value.Amount!.Value,
        Formula = rule.Value.ToString(),
        Source = rule.Source?.ToString() ?? SourceText.Assumption,
        Note = rule.Statement,
    };
}
