namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>One end of a connection: a service, a store beside it, or something outside.</summary>
/// <param name="Id">The service's field name, or the rule book's name for the party.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Address">A host name that is the same for every site, or the words for what the site must fill in.</param>
/// <param name="OffSite">Whether it lies outside the customer's site.</param>
public sealed record NetworkParty(string Id, string Name, string Address, bool OffSite);
