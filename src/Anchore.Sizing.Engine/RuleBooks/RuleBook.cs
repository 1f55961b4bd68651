using System.Collections.Frozen;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>Everything that the plan of one vendor release rests on, read from one data file.</summary>
public sealed class RuleBook
{
    private readonly FrozenDictionary<string, Rule> rules;
    private readonly FrozenDictionary<string, AnchoreService> services = FrozenDictionary<string, AnchoreService>.Empty;
    private readonly FrozenDictionary<string, AnchoreService> servicesOfRules = FrozenDictionary<string, AnchoreService>.Empty;

    internal RuleBook(IReadOnlyList<Rule> rules, string defaults)
    {
        Rules = rules;
        Defaults = defaults;
        this.rules = rules.ToFrozenDictionary(rule => rule.Id);
    }

    /// <summary>The release's name in the field <c>release</c>, for example <c>4.0</c>.</summary>
    public required string Release { get; init; }

    /// <summary>The versions whose values it states; others are planned with it and a warning.</summary>
    public required ReleaseRange Covers { get; init; }

    /// <summary>The product and release for people, for example "Anchore Enterprise 4.0".</summary>
    public required string Product { get; init; }

    /// <summary>The day on which the rule book was last changed, as year-month-day.</summary>
    public required string Revision { get; init; }

    /// <summary>The vendor's chart that installs the release, with its versions.</summary>
    public required Chart Chart { get; init; }

    /// <summary>The vendor's Compose file that a plan can be laid over; nothing where none is known for the release.</summary>
    public required ComposeTarget? Compose { get; init; }

    /// <summary>The rules in the order of the file.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The services in the order in which their fields are listed.</summary>
    public required IReadOnlyList<AnchoreService> Services
    {
        get;
        init
        {
            field = value;
            services = value.ToFrozenDictionary(service => service.Id);
            servicesOfRules = value.SelectMany(service => service.Rules, (service, rule) => (Rule: rule.Id, Service: service))
                .ToFrozenDictionary(pair => pair.Rule, pair => pair.Service);
            StatesCpu = value.All(service => service.Cpu is not null);
            ConnectionGroups = ConnectionGroup.CreateAll(value);
        }
    }

    /// <summary>Every object store that any release knows.</summary>
    public required IReadOnlyList<ObjectStoreRule> ObjectStores { get; init; }

    /// <summary>The connections, whatever deployment they depend on.</summary>
    public required IReadOnlyList<NetworkRule> Network { get; init; }

    /// <summary>Services of earlier releases that this one lacks, each with a sentence on what became of it.</summary>
    public required IReadOnlyDictionary<string, string> Retired { get; init; }

    /// <summary>What a reader might look for and the vendor does not state, in sentences.</summary>
    public required IReadOnlyList<string> NotStated { get; init; }

    /// <summary>The default deployment as the JSON text that a caller would send.</summary>
    internal string Defaults { get; }

    /// <summary>The most images one analyzer may be told to work on at once.</summary>
    public int MostConcurrency => (int)this[RuleIds.MostConcurrency].Number.Value!.Value;

    /// <summary>Whether the release's sources state CPU; without it, no figure about CPU exists.</summary>
    public bool StatesCpu { get; private init; }

    /// <summary>The services that use the Anchore database, by the settings that decide how often each connects.</summary>
    internal ConnectionGroup[] ConnectionGroups { get; private init; } = [];

    /// <summary>The service that analyzes images; every release has it.</summary>
    public AnchoreService Analyzer => services["analyzer"];

    /// <summary>The rule of that name.</summary>
    /// <exception cref="KeyNotFoundException">The rule book lacks it.</exception>
    public Rule this[string id] => rules[id];

    /// <summary>The rule of that name, or nothing where the vendor does not state it.</summary>
    public Rule? Find(string id) => rules.GetValueOrDefault(id);

    /// <summary>The service of that field name, or nothing.</summary>
    public AnchoreService? FindService(string id) => services.GetValueOrDefault(id);

    /// <summary>The service without which a rule asks for nothing, or nothing where the rule holds in any case.</summary>
    internal AnchoreService? FindServiceOf(Rule rule) => servicesOfRules.GetValueOrDefault(rule.Id);

    public override string ToString() => Product;
}
