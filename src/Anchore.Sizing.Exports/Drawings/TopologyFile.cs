using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Exports.Drawings;

/// <summary>The topology of a plan as a picture file.</summary>
public sealed class TopologyFile : IPlanExport
{
    public string Name => "Topology drawing";

    public string FileName => "topology.svg";

    public string MediaType => "image/svg+xml";

    public string Audience => "for slides and wikis";

    public string Description => "services, stores and what leaves the site";

    public FileContent Write(ExportRequest request) =>
        new(DrawingSvg.Write(Topology.Create(request.Plan), "Topology", request.Identity), []);
}
