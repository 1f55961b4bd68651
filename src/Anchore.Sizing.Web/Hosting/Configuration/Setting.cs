namespace Anchore.Sizing.Web.Hosting.Configuration;

/// <summary>Something that whoever runs an instance may set, in <c>appsettings.json</c> or the environment.</summary>
/// <param name="Key">Its name in <c>appsettings.json</c>; a colon parts a section from what is in it.</param>
/// <param name="Default">What counts when nothing is set, as people read it.</param>
/// <param name="Allowed">What it may be.</param>
/// <param name="Meaning">What it does, and why the default is what it is.</param>
internal abstract record Setting(string Key, string Default, string Allowed, string Meaning)
{
    /// <summary>Its name in the environment.</summary>
    public string Variable => Key.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>Says what is wrong with what was given.</summary>
    protected string Refuse(string given) => $"{Variable}: {given} is not allowed. Allowed: {Allowed}.";
}
