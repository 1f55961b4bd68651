using System.Text.Json.Nodes;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Drawings;

/// <summary>Plans of any deployment of any release, one of them with more services than colours and with hostile names.</summary>
internal static class PictureDeployments
{
    private const string Wide = "99.0";
    private const int Most = 100;

    public static SizingEngine Engine { get; } = new(new RuleBookCatalog([.. RuleBookCatalog.Shipped.Books, WideBook()]));

    public static TheoryData<string> Releases => [.. Engine.Catalog.Books.Select(book => book.Release)];

    /// <summary>Tries a law with plans of a release.</summary>
    public static void Hold(string release, Func<SizingPlan, bool> law) =>
        DeploymentGenerator.Create(Engine.Codec.SchemaOf(release)).Sample(
            deployment => law(Engine.Plan(deployment)),
            iter: Samples.AtMost(Most),
            threads: 1,
            print: deployment => Engine.Codec.EncodeQuery(deployment));

    /// <summary>Tries a law with every picture, wide and narrow, of plans of a release.</summary>
    public static void HoldForPictures(string release, Func<Drawing, bool> law) =>
        Hold(release, plan => PlanDrawings.CreateAll(plan).All(picture => law(picture.Wide) && law(picture.Narrow)));

    private static RuleBook WideBook()
    {
        var draft = JsonNode.Parse(RuleBookDraft.ShippedText("6.1"))!;
        (draft["release"], draft["product"]) = (Wide, "Imagined 99.0");
        (draft["covers"]!["from"], draft["covers"]!["to"]) = (Wide, Wide);
        string[] names = ["<script>alert(1)</script>", "& \" ' ]]>", "A service with a name that no box can hold", "漢字のサービス", "Five", "Six"];
        foreach (var (index, name) in names.Index())
        {
            draft["services"]!["list"]!.AsArray().Add(new JsonObject
            {
                ["id"] = $"more{index}",
                ["name"] = name,
                ["role"] = "works",
                ["port"] = 9000 + index,
                ["replicable"] = true,
                ["memory"] = "memory.api",
                ["cpu"] = "cpu.api",
            });
        }

        return RuleBookCatalog.Read(Wide, draft.ToJsonString());
    }
}
