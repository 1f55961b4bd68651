namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>A rule in two releases; nothing on the side of a release that does not state it.</summary>
public sealed record RuleChange(Rule? Older, Rule? Newer)
{
    /// <summary>The rule's name.</summary>
    public string Id => (Newer ?? Older!).Id;

    /// <summary>A few words that name the value.</summary>
    public string Label => (Newer ?? Older!).Label;

    /// <summary>Whether the value differs, or one release does not state it. Rules in words differ when their words do.</summary>
    public bool IsChanged =>
        Older is null
        || Newer is null
        || Older.Value != Newer.Value
        || (Older.Value.Text.Length == 0 && Older.Statement != Newer.Statement);

    /// <summary>The rules of both releases in the order of the newer one, then those that only the older one has.</summary>
    public static IEnumerable<RuleChange> Between(RuleBook older, RuleBook newer) =>
        newer.Rules.Concat(older.Rules).Select(rule => rule.Id).Distinct().Select(id => new RuleChange(older.Find(id), newer.Find(id)));
}
