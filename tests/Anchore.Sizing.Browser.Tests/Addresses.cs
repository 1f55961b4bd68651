namespace Anchore.Sizing.Browser.Tests;

/// <summary>Addresses that several tests open.</summary>
public static class Addresses
{
    /// <summary>The vendor's worked example.</summary>
    public const string Sample = "/?images=5000&largestImage=2.5%20GB&analyzer=5&policyEngine=3";

    /// <summary>Every group open, growth drawn, several findings of each kind, and no error.</summary>
    public const string Rich =
        "/?name=Caf%C3%A9+%C5%8Csaka&images=20000&largestImage=2.5+GB&analyzer=5&temporaryVolume=false&postgres=9.6&kernel=4.4&storageDriver=overlay2&dockerSocket=true&imagesPerMonth=1500&months=120&imagesPerHour=500&minutesPerImage=2.5";

    /// <summary>The same with texts in error and a field that does not exist.</summary>
    public const string Wrong = Rich + "&redis=latest&spareNodes=-1&colour=red&layerCache=12";
}
