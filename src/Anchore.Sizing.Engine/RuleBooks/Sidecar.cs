namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>A further container that the vendor's chart runs in each pod of a service.</summary>
/// <param name="Name">Its name for people, as it stands inside a sentence.</param>
/// <param name="Memory">The rule that states its memory; nothing where the chart gives it the memory of the service itself.</param>
/// <param name="With">The service that must run for the container to exist; nothing where it always does.</param>
public sealed record Sidecar(string Name, Rule? Memory, string? With);
