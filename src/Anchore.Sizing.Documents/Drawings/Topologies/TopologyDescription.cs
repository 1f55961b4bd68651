using System.Text;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>Says in sentences what the picture shows.</summary>
internal static class TopologyDescription
{
    public static string Format(SizingPlan plan)
    {
        var graph = new ConnectionGraph(plan);
        var text = new StringBuilder($"{plan.Book.Product} on your site. ");
        text.Append("Services: ")
            .AppendJoin("; ", graph.Fronts.Concat(graph.Group).Select(service => Service(service, plan)))
            .Append(". ");
        text.Append(graph.HasMesh ? "The services reach each other on their ports. " : "");
        text.AppendJoin(' ', graph.Incoming.Concat(graph.Inner).Concat(graph.Beside).Select(edge => Connection(edge, plan)));
        text.Append(graph.Leaving.Count > 0 ? " Outside the site: " : " Nothing leaves the site.");
        text.AppendJoin(' ', graph.Leaving.Select(edge => Connection(edge, plan)));
        return text.ToString();
    }

    private static string Service(ServicePlan service, SizingPlan plan)
    {
        var row = ServiceText.Create(service, plan);
        var remark = row.Remark.Length > 0 ? ", " + row.Remark : "";
        return $"{row.Name}, {row.Load}{(service.Service.Port is null ? "" : ", port " + row.Port)}{remark}";
    }

    private static string Connection(Edge edge, SizingPlan plan)
    {
        var from = edge.From.Id == PartyIds.Services ? "Anchore services" : edge.From.Name;
        var to = PartyBoxText.Create(edge.To, plan);
        var details = to.Store || edge.To.OffSite ? $" ({string.Join(", ", to.Details)})" : "";
        return $"{from} to {to.Name}{details}{On(edge)}{(edge.Stroke.Dashed ? ", optional" : "")}.";
    }

    private static string On(Edge edge) => edge switch
    {
        { Port: "" } => "",
        { IsFixed: false } => " on a port of the site’s own",
        { Protocol: { } protocol } => $" on port {edge.Port} ({protocol})",
        _ => $" on port {edge.Port}",
    };
}
