namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>One end of a connection: a service, a store beside it, or something outside.</summary>
/// <param name="Id">The service's field name, or the rule book's name for the party.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Address">A host name that is the same for every site, or the words for what the site must fill in.</param>
/// <param name="OffSite">Whether it lies outside the customer's site.</param>
/// <param name="Mirror">What stands in for it on a site without internet access; nothing where nothing can.</param>
public sealed record NetworkParty(string Id, string Name, string Address, bool OffSite, NetworkMirror? Mirror = null)
{
    /// <summary>The site's HTTP proxy, through which its connections to hosts outside go.</summary>
    public static readonly NetworkParty Proxy = new(PartyIds.Proxy, "HTTP proxy", "your HTTP proxy", OffSite: false);
}
