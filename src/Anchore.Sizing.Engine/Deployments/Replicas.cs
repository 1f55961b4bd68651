using System.Collections.Immutable;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Replicas of each service of one release, in the rule book's order, as far as they were given.</summary>
public readonly struct Replicas : IEquatable<Replicas>
{
    private readonly ImmutableArray<long?> counts;

    private Replicas(ImmutableArray<long?> counts) => this.counts = counts;

    /// <summary>Nothing given for any service of a rule book, so that the plan chooses.</summary>
    public static Replicas NotGiven(RuleBook book) => new(ImmutableArray.CreateRange(Enumerable.Repeat<long?>(null, book.Services.Count)));

    /// <summary>The replicas of a service of the same rule book; null where the plan chooses.</summary>
    public long? this[AnchoreService service] => counts[service.Index];

    /// <summary>The same replicas but for one service.</summary>
    public Replicas With(AnchoreService service, long? count) => new(counts.SetItem(service.Index, count));

    public bool Equals(Replicas other) => counts.AsSpan().SequenceEqual(other.counts.AsSpan());

    public override bool Equals(object? obj) => obj is Replicas other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var count in counts)
        {
            hash.Add(count);
        }

        return hash.ToHashCode();
    }

    public static bool operator ==(Replicas left, Replicas right) => left.Equals(right);

    public static bool operator !=(Replicas left, Replicas right) => !left.Equals(right);
}
