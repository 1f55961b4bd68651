using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What the formulas of a release call their numbers: put together once, not for every plan.</summary>
internal sealed class ReleaseNames(Vocabulary vocabulary)
{
    public Vocabulary Vocabulary { get; } = vocabulary;

    public RuleBook Book => Vocabulary.Book;

    /// <summary>The names for each service, in the rule book's order.</summary>
    public ServiceNames[] Services { get; } = [.. vocabulary.Book.Services.Select(service => new ServiceNames(service, vocabulary[service.Id]))];
}
