using System.Text.RegularExpressions;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>
/// The values that were read from an inventory, as the field <c>inventory</c> notes them behind its sentence:
/// <c>9 images counted in docker-images, read on 2026-11-26; images=9, largestImage=1.2 GB</c>. A value that was changed since is
/// one that was entered.
/// </summary>
public static partial class ImportedValues
{
    /// <summary>The most characters of the field.</summary>
    public const int MostCharacters = 300;

    /// <summary>The sentence with the values behind it, as many as fit into the field.</summary>
    /// <param name="sentence">What was read, and when.</param>
    /// <param name="values">Values by the names of their fields.</param>
    public static string Format(string sentence, IEnumerable<KeyValuePair<string, string>> values)
    {
        var text = sentence;
        foreach (var (name, value) in values)
        {
            var longer = $"{text}{(text.Length == sentence.Length ? ";" : ",")} {name}={value}";
            text = longer.Length <= MostCharacters ? longer : text;
        }

        return text;
    }

    /// <summary>The names of the fields that still have the value that was noted.</summary>
    internal static IReadOnlyCollection<string> Find(DeploymentSchema schema, Deployment deployment) =>
        deployment.Inventory.Length == 0
            ? []
            :
            [
                .. Noted().Matches(deployment.Inventory).Where(noted => IsKept(noted, schema, deployment))
                    .Select(noted => noted.Groups["name"].Value),
            ];

    private static bool IsKept(Match noted, DeploymentSchema schema, Deployment deployment) =>
        schema.Find(noted.Groups["name"].Value) is { } field
        && field.Read(noted.Groups["value"].Value, deployment) is { Problem: null } read
        && field.Write(read.Value) == field.Write(deployment);

    [GeneratedRegex("[;,] (?<name>[A-Za-z]+)=(?<value>[^,;]+)")]
    private static partial Regex Noted();
}
