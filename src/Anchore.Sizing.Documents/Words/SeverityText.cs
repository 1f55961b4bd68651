using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Words;

/// <summary>A severity in a word, the same on the page and in every file.</summary>
public static class SeverityText
{
    /// <summary>The word, to begin a sentence.</summary>
    public static string Format(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        Severity.Info => "Note",
        _ => "OK",
    };
}
