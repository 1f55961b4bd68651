using System.Collections.Frozen;
using Anchore.Sizing.Documents.Words;
using Microsoft.AspNetCore.Components;
using Severity = Anchore.Sizing.Engine.RuleBooks.Severity;

namespace Anchore.Sizing.Web.Components.Plans;

internal static class SeverityMark
{
    private static readonly FrozenDictionary<Severity, MarkupString> Marks = Enum.GetValues<Severity>()
        .ToFrozenDictionary(severity => severity, Make);

    /// <summary>A severity as a sign and a word.</summary>
    public static MarkupString Get(Severity severity) => Marks[severity];

    private static MarkupString Make(Severity severity) =>
        Html.Format(
            $"<span class=\"severity {severity.ToString().ToLowerInvariant()}\"><span aria-hidden=\"true\">{SignOf(severity)}</span> {SeverityText.Format(severity)}</span>"
        );

    private static string SignOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "✕",
            Severity.Warning => "▲",
            Severity.Info => "○",
            _ => "✓",
        };
}
