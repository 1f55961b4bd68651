using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>The connections that the site must allow.</summary>
internal static class NetworkSection
{
    public static Section Create(SizingPlan plan) =>
        new(
            "Network requirements",
            [
                new Picture(Topology.Create(plan), "What runs where, and what leaves the site."),
                new Table(
                    [
                        new("From", Share: 1.5f),
                        new("To", Share: 1.8f),
                        new("Port", Share: 0.9f),
                        new("Direction", Share: 0.9f),
                        new("Purpose", Share: 3f),
                    ],
                    [.. plan.Network.Select(Row)]
                ),
            ]
        );

    private static IReadOnlyList<RichText> Row(NetworkRule connection) =>
        [
            connection.From.Name,
            connection.To.OffSite ? $"{connection.To.Name} ({connection.To.Address})" : connection.To.Name,
            connection.Port is { } port
                ? $"{port} {connection.Protocol}"
                : new RichText([new Run($"site’s own, {connection.Protocol}", Tone.Muted)]),
            ConnectionText.Direction(connection),
            connection.Required ? connection.Purpose : connection.Purpose + " (optional)",
        ];
}
