using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Tables.Csv;

namespace Anchore.Sizing.Exports.Tables;

/// <summary>The connections of a plan as CSV: the request to the team that opens the ports.</summary>
public sealed class NetworkCsv : IPlanExport
{
    private static readonly string[] Headers =
    [
        "Source",
        "Source address",
        "Destination",
        "Destination address",
        "Port",
        "Protocol",
        "Direction",
        "Purpose",
        "Required",
        "Document",
        "Section",
        "Date",
    ];

    public string Name => "Firewall request";

    public string FileName => "network.csv";

    public string MediaType => "text/csv; charset=utf-8";

    public string Audience => "for the network team";

    public string Description => "a row for each connection to allow";

    public bool IsText => true;

    public FileContent Write(ExportRequest request) => Create(request.Plan, request.Identity);

    /// <summary>One row a connection, in the plan's order; <c>yours</c> stands for a port that the site decides.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="identity">What the last columns of each row say.</param>
    public static FileContent Create(SizingPlan plan, PlanIdentity identity) =>
        FileContent.OfText(CsvFile.Format(identity, Headers, plan.Network.Select(Row)));

    private static string[] Row(NetworkRule connection) =>
    [
        connection.From.Name,
        connection.From.Address,
        connection.To.Name,
        connection.To.Address,
        ConnectionText.Port(connection),
        connection.Protocol,
        ConnectionText.Direction(connection),
        connection.Purpose,
        ConnectionText.Required(connection),
        connection.Source.Document,
        connection.Source.Section,
        connection.Source.Date,
    ];
}
