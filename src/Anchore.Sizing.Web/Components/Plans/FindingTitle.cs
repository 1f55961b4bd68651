using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>What a finding is called where its whole message is too long: its first words.</summary>
internal static partial class FindingTitle
{
    private const int Longest = 72;

    /// <summary>The message up to the first mark that ends a clause, or as many of its words as a title holds.</summary>
    public static string Create(Finding finding)
    {
        var clause = ClauseEnds().Split(finding.Message, 2)[0];
        return clause.Length <= Longest ? clause : clause[..clause.LastIndexOf(' ', Longest)] + " …";
    }

    [GeneratedRegex(@"[;.!?](?=\s|$)")]
    private static partial Regex ClauseEnds();
}
