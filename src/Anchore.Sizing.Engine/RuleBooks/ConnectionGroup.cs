using Anchore.Sizing.Engine.Derivations;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>Services of which each process opens equally many database connections.</summary>
/// <param name="Services">The services, in the rule book's order.</param>
/// <param name="Each">The most connections of one process.</param>
internal sealed record ConnectionGroup(AnchoreService[] Services, Term Each)
{
    public static ConnectionGroup[] CreateAll(IReadOnlyList<AnchoreService> services) =>
    [
        .. services
            .Where(service => service.Connections.Count > 0)
            .GroupBy(service => string.Join('+', service.Connections.Select(rule => rule.Id)))
            .Select(group => new ConnectionGroup([.. group], Sum([.. group.First().Connections.Select(rule => rule.Number)]))),
    ];

    private static Term Sum(Term[] settings) => settings.Length == 1 ? settings[0] : Term.Add(settings);
}
