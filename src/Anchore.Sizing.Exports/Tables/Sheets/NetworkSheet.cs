using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>The connections that the site must allow.</summary>
internal static class NetworkSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("Source", 20), new("Source address", 20), new("Destination", 22), new("Destination address", 24), new("Port", 9, Numeric: true),
        new("Protocol", 12), new("Direction", 12), new("Purpose", 46), new("Required", 12), new("Document", 30), new("Section", 32), new("Date", 16), new("Link", 8),
    ];

    public static Sheet Of(SizingPlan plan) => Sheet.OfTable("Network", Columns, plan.Network.Select(Row));

    private static Cell[] Row(NetworkRule connection) =>
    [
        Cell.Of(connection.From.Name),
        Cell.Of(connection.From.Address),
        Cell.Of(connection.To.Name),
        Cell.Of(connection.To.Address),
        connection.Port is { } port ? Cell.Of(port, Look.Number) : Cell.Of(ConnectionText.PortOfTheSite, Look.Words),
        Cell.Of(connection.Protocol),
        Cell.Of(ConnectionText.Direction(connection)),
        Cell.Of(connection.Purpose),
        Cell.Of(ConnectionText.Required(connection)),
        Cell.Of(connection.Source.Document),
        Cell.Of(connection.Source.Section),
        Cell.Of(connection.Source.Date),
        Cell.OfLink(connection.Source),
    ];
}
