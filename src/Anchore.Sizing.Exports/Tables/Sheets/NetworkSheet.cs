using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>The connections that the site must allow.</summary>
internal static class NetworkSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("Source", 20),
        new("Source address", 20),
        new("Destination", 22),
        new("Destination address", 24),
        new("Port", 9, Numeric: true),
        new("Protocol", 12),
        new("Direction", 12),
        new("Purpose", 46),
        new("Required", 12),
        new("Document", 30),
        new("Section", 32),
        new("Date", 16),
        new("Link", 8),
    ];

    public static Sheet Create(SizingPlan plan) => Sheet.OfTable("Network", Columns, plan.Network.Select(Row));

    private static Cell[] Row(NetworkRule connection) =>
        [
            Cell.Create(connection.From.Name),
            Cell.Create(connection.From.Address),
            Cell.Create(connection.To.Name),
            Cell.Create(connection.To.Address),
            connection.Port is { } port
                ? Cell.Create(port, CellAppearance.Number)
                : Cell.Create(ConnectionText.PortOfTheSite, CellAppearance.Words),
            Cell.Create(connection.Protocol),
            Cell.Create(ConnectionText.Direction(connection)),
            Cell.Create(connection.Purpose),
            Cell.Create(ConnectionText.Required(connection)),
            Cell.Create(connection.Source.Document),
            Cell.Create(connection.Source.Section),
            Cell.Create(connection.Source.Date),
            Cell.OfLink(connection.Source),
        ];
}
