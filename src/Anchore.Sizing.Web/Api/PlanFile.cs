using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Exports.Compose;
using Anchore.Sizing.Exports.Helm;
using Anchore.Sizing.Exports.Json;
using Anchore.Sizing.Exports.Markdown;
using Anchore.Sizing.Exports.Preflight;
using Anchore.Sizing.Exports.Tables;
using Anchore.Sizing.Pdf;
using Anchore.Sizing.Web.Hosting.Limits;

namespace Anchore.Sizing.Web.Api;

/// <summary>A file that a plan can be handed over as.</summary>
/// <param name="Name">Its name in the address, for example <c>plan.pdf</c>.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Audience">Who it is for, and what they do with it.</param>
/// <param name="Write">Writes the file: the same bytes for the same plan and options.</param>
public sealed record PlanFile(string Name, string ContentType, string Label, string Audience, Func<PlanFileRequest, FileContent> Write) : IExportCost
{
    private const string Json = "application/json";
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>Every file, in the order in which menus list them.</summary>
    public static IReadOnlyList<PlanFile> All { get; } =
    [
        new("plan.pdf", "application/pdf", "PDF", "for the customer: an appendix to a proposal", Pdf) { Options = [FileOption.Paper, FileOption.To] },
        new("plan.json", Json, "JSON", "for programs: every figure with its derivation", request => PlanJson.Of(request.Plan, request.Identity, request.Engine.Codec)) { IsText = true, Cost = 0 },
        new("compare.json", Json, "Comparison as JSON", "for programs: this deployment under another release", Comparison) { Options = [FileOption.To with { IsRequired = true }], IsText = true, Cost = 0 },
        new("plan.md", "text/markdown; charset=utf-8", "Markdown", "for a ticket or a wiki", request => MarkdownPrinter.Print(PlanDocuments.Of(request.Plan, request.Identity), request.Identity)) { IsText = true },
        new("plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Workbook", "for procurement and finance: totals are formulas", request => Workbook.Of(request.Plan, request.Identity)),
        new("bill-of-materials.csv", Csv, "Bill of materials", "for procurement: what to buy, and what runs on it", request => BillOfMaterialsCsv.Of(request.Plan, request.Identity)) { IsText = true },
        new("network.csv", Csv, "Firewall request", "for the network team: a row for each connection to allow", request => NetworkCsv.Of(request.Plan, request.Identity)) { IsText = true },
        new("topology.svg", "image/svg+xml", "Topology drawing", "for slides and wikis: services, stores and what leaves the site", request => TopologySvg.Of(request.Plan, request.Identity)),
        new("values.yaml", "application/yaml", "Helm values", "for the platform team: helm install takes it", request => HelmValues.Of(request.Plan, request.Identity)) { IsText = true },
        new("compose.yaml", "application/yaml", "Compose override", "for a demonstration on one host", request => ComposeFile.Of(request.Plan, request.Identity)) { IsText = true },
        new("preflight.sh", "text/x-shellscript", "Preflight script", "for whoever runs the site: checks it against the plan, changes nothing", request => PreflightScript.Of(request.Plan, request.Identity)) { IsText = true },
        new(PlanArchive.Name, "application/zip", "Everything", "all of these files in one", PlanArchive.Of) { Cost = PlanArchive.Cost },
    ];

    /// <summary>The files that need no option.</summary>
    public static IEnumerable<PlanFile> OfEveryPlan => All.Where(file => !file.Options.Any(option => option.IsRequired));

    /// <summary>Those of <see cref="OfEveryPlan"/> that are no collection of others.</summary>
    public static IEnumerable<PlanFile> InArchive => OfEveryPlan.Where(file => file.Name != PlanArchive.Name);

    /// <summary>The options beside the deployment that its query takes.</summary>
    public IReadOnlyList<FileOption> Options { get; private init; } = [];

    /// <summary>Whether people can read it as it is.</summary>
    public bool IsText { get; private init; }

    public int Cost { get; private init; } = 1;

    private static FileContent Pdf(PlanFileRequest request)
    {
        var paper = request.Option(FileOption.Paper) == "letter" ? Paper.Letter : Paper.A4;
        return new FileContent(PdfPrinter.Print(PlanDocuments.Of(request.Plan, request.Identity, request.Comparison), paper), []);
    }

    private static FileContent Comparison(PlanFileRequest request) => new(ComparisonJson.Write(request.Comparison!, request.Engine.Codec), []);
}
