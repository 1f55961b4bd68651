namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>A service of a release, under the name of its key in the vendor's chart.</summary>
public sealed class AnchoreService
{
    /// <summary>The most replicas that any service may be asked for.</summary>
    internal const int MostReplicas = 1000;

    /// <summary>The field in which its replicas are given, for example <c>policyEngine</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people, for example "Policy engine".</summary>
    public required string Name { get; init; }

    /// <summary>What it does, in a few words.</summary>
    public required string Role { get; init; }

    /// <summary>Since when it exists and what it replaces, for services that earlier rule books lack.</summary>
    public required string? Since { get; init; }

    /// <summary>Its position in the release's list of services, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The port it listens on, when the vendor's chart gives it one.</summary>
    public required int? Port { get; init; }

    /// <summary>The fewest replicas of a working deployment.</summary>
    public required int Minimum { get; init; }

    /// <summary>The most replicas that a deployment may ask for; 1 where the vendor's chart runs exactly one.</summary>
    public required int Maximum { get; init; }

    /// <summary>The replicas of a plan for which none are given; 0 for a service that is off unless asked for.</summary>
    public required int Default { get; init; }

    /// <summary>The memory that one replica needs.</summary>
    public required Rule Memory { get; init; }

    /// <summary>The CPU that one replica needs, where the vendor states it.</summary>
    public required Rule? Cpu { get; init; }

    /// <summary>
    /// The settings whose sum is the most database connections that one process opens; empty for a service that does not use the
    /// Anchore database.
    /// </summary>
    public required IReadOnlyList<Rule> Connections { get; init; }

    /// <summary>How many processes with a pool of their own one replica runs; nothing where it is one.</summary>
    public required Rule? Processes { get; init; }

    /// <summary>Further containers in each of its pods.</summary>
    public required IReadOnlyList<Sidecar> Sidecars { get; init; }

    /// <summary>Whether the vendor's chart runs it in any case, even where the plan has no replica of it.</summary>
    public required bool AlwaysRuns { get; init; }

    /// <summary>
    /// What a deployment lacks without it, the first that applies; empty for a service that no deployment can leave out, or can without
    /// a loss.
    /// </summary>
    public required IReadOnlyList<ServiceAbsence> Without { get; init; }

    /// <summary>The rules that ask for something only where it runs.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Where the list of services and ports stands.</summary>
    public required Source Source { get; init; }
}
