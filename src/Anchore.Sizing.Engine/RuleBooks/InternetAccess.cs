namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>How a site reaches hosts on the internet.</summary>
public enum InternetAccess
{
    /// <summary>Through its firewall.</summary>
    Direct,

    /// <summary>Through an HTTP proxy alone.</summary>
    Proxy,

    /// <summary>Not at all: everything is mirrored or carried in.</summary>
    None,
}
