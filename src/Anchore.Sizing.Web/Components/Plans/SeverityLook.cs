using Anchore.Sizing.Documents.Words;
using Severity = Anchore.Sizing.Engine.RuleBooks.Severity;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>How a severity looks: a word, and MudBlazor's icon and colour.</summary>
internal static class SeverityLook
{
    public static string WordOf(Severity severity) => SeverityText.Format(severity);

    public static MudBlazor.Severity ColorOf(Severity severity) => severity switch
    {
        Severity.Error => MudBlazor.Severity.Error,
        Severity.Warning => MudBlazor.Severity.Warning,
        Severity.Info => MudBlazor.Severity.Normal,
        _ => MudBlazor.Severity.Success,
    };
}
