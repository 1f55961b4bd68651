using System.Text;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>Says in sentences what the picture shows.</summary>
internal static class TopologyDescription
{
    public static string Format(SizingPlan plan)
    {
        var wiring = new ConnectionGraph(plan);
        var text = new StringBuilder($"{plan.Book.Product} on your site. ");
        text.Append("Services: ")
            .AppendJoin("; ", wiring.Fronts.Concat(wiring.Group).Select(service => Service(service, plan)))
            .Append(". ");
        text.Append(wiring.HasMesh ? "The services reach each other on their ports. " : "");
        text.AppendJoin(' ', wiring.Incoming.Concat(wiring.Inner).Concat(wiring.Beside).Select(wire => Connection(wire, plan)));
        text.Append(wiring.Leaving.Count > 0 ? " Outside the site: " : " Nothing leaves the site.");
        text.AppendJoin(' ', wiring.Leaving.Select(wire => Connection(wire, plan)));
        return text.ToString();
    }

    private static string Service(ServicePlan service, SizingPlan plan)
    {
        var row = ServiceText.Create(service, plan);
        var remark = row.Remark.Length > 0 ? ", " + row.Remark : "";
        return $"{row.Name}, {row.Load}{(service.Service.Port is null ? "" : ", port " + row.Port)}{remark}";
    }

    private static string Connection(Edge wire, SizingPlan plan)
    {
        var from = wire.From.Id == PartyIds.Services ? "Anchore services" : wire.From.Name;
        var to = PartyBoxText.Create(wire.To, plan);
        var details = to.Store || wire.To.OffSite ? $" ({string.Join(", ", to.Details)})" : "";
        return $"{from} to {to.Name}{details}{On(wire)}{(wire.Stroke.Dashed ? ", optional" : "")}.";
    }

    private static string On(Edge wire) => wire switch
    {
        { Port: "" } => "",
        { IsFixed: false } => " on a port of the site’s own",
        { Protocol: { } protocol } => $" on port {wire.Port} ({protocol})",
        _ => $" on port {wire.Port}",
    };
}
