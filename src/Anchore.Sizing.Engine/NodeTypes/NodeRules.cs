using System.Collections.Frozen;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.NodeTypes;

/// <summary>The rules of node platforms by their id.</summary>
internal sealed class NodeRules(IEnumerable<Rule> rules)
{
    private readonly FrozenDictionary<string, Rule> byId = rules.ToFrozenDictionary(rule => rule.Id);

    /// <summary>The number of a rule as the leaf of a formula.</summary>
    public Leaf this[string id] => byId[id].Number;

    public Rule Find(string id) => byId[id];
}
