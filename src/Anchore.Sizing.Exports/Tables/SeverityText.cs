using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables;

/// <summary>A severity in a word.</summary>
internal static class SeverityText
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        Severity.Info => "Note",
        _ => "OK",
    };
}
