using System.Reflection;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>The script as it stands in the source tree, with the variables of one plan in the place of its example.</summary>
internal static class PreflightTemplate
{
    internal const string Begin =
        "# --- begin of the plan: these lines differ from plan to plan, all others are the same for every plan ---\n";
    internal const string End = "# --- end of the plan ---\n";

    private const string Resource = "Preflight/preflight.sh";

    private static readonly Lazy<string> Template = new(Read);

    /// <summary>The template with its example.</summary>
    public static string Text => Template.Value;

    /// <summary>The script with these lines as its plan.</summary>
    public static string Fill(IEnumerable<string> lines) => Before + string.Concat(lines.Select(line => line + "\n")) + After;

    private static string Before => Text[..(Text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];

    private static string After => Text[Text.IndexOf(End, StringComparison.Ordinal)..];

    // A checkout may have changed the line ends; a shell takes only one kind.
    private static string Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
