namespace Anchore.Sizing.Web.Hosting.Configuration;

/// <summary>A text from which something is made.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Default">What nothing means.</param>
/// <param name="Allowed">What it may be.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Make">Makes it of the text, which may be empty; null when the text is not allowed.</param>
internal sealed record TextSetting<T>(string Key, string Default, string Allowed, string Meaning, Func<string, T?> Make) : Setting(Key, Default, Allowed, Meaning)
    where T : class
{
    /// <summary>What the text that is set makes; what is wrong with it is added to the errors.</summary>
    public T Read(IConfiguration configuration, ICollection<string> errors)
    {
        var given = TextOf(configuration.GetSection(Key));
        if (Make(given) is { } made)
        {
            return made;
        }

        errors.Add(Refuse($"\"{given}\""));
        return Make("")!;
    }

    // A list in appsettings.json is as good as its parts with commas between them.
    private static string TextOf(IConfigurationSection section) =>
        string.IsNullOrWhiteSpace(section.Value) ? string.Join(", ", section.GetChildren().Select(child => child.Value)) : section.Value.Trim();
}
