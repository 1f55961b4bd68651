using System.Globalization;
using System.Text.RegularExpressions;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Drawings.Nodes;
using Anchore.Sizing.Engine.Plans;
using static Anchore.Sizing.Exports.Tests.Drawings.PictureDeployments;

namespace Anchore.Sizing.Exports.Tests.Drawings;

public sealed partial class NodeDrawingTests
{
    private const int MostBoxes = 12;
    private const float NodeHeight = 126;

    public static TheoryData<string> Releases => PictureDeployments.Releases;

    [Theory]
    [MemberData(nameof(Releases))]
    public void The_boxes_add_up_to_the_nodes_of_the_plan(string release) =>
        Hold(
            release,
            plan => Drawings(plan).All(drawing =>
                Titles(drawing).Sum(NodesOf) + NotDrawn(drawing).Nodes == plan[FigureIds.Nodes].Value
                && Titles(drawing).Count() <= MostBoxes)
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_replica_is_drawn_or_counted(string release) =>
        Hold(
            release,
            plan => Drawings(plan).All(drawing =>
            {
                var mostSingle = drawing.Width < 640 ? 6 : MostBoxes;
                var selection = NodeSelection.Create(plan.Placement.Groups, mostSingle, MostBoxes);
                var drawn = selection.Boxes.Sum(box =>
                    box.Group.Nodes * ReplicaBlock.CreateAll(box.Group, plan, box.Group.Memory / 9m).Sum(block => block.Replicas));

                return drawn + NotDrawn(drawing).Replicas == plan[FigureIds.Replicas].Value;
            })
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void Replicas_are_drawn_to_scale(string release) =>
        Hold(
            release,
            plan => Drawings(plan).All(drawing =>
            {
                var mostSingle = drawing.Width < 640 ? 6 : MostBoxes;
                var used = NodeSelection.Create(plan.Placement.Groups, mostSingle, MostBoxes)
                    .Boxes.Where(box => !box.Group.IsSpare)
                    .Sum(box => (double)(box.Group.Memory - box.Group.MemoryFree - plan.Deployment.DaemonMemory.Bytes) / box.Group.Memory);

                var height = drawing.Shapes.OfType<Box>().Where(IsReplica).Sum(box => box.Height);

                return Math.Abs(height - (used * NodeHeight)) < 0.1;
            })
        );

    [Theory]
    [InlineData(12, 0, 12, 12)]
    [InlineData(13, 0, 12, 1)]
    [InlineData(11, 1, 12, 12)]
    [InlineData(11, 2, 12, 2)]
    [InlineData(6, 0, 6, 6)]
    [InlineData(7, 0, 6, 1)]
    public void Each_node_has_a_box_up_to_a_number(long used, long spare, int mostSingle, int boxes)
    {
        var node = new NodeGroup(used, false, 32, null, 8, null, []);
        NodeGroup[] groups = spare == 0 ? [node] : [node, node with { Nodes = spare, IsSpare = true, MemoryFree = 32 }];

        var selection = NodeSelection.Create(groups, mostSingle, MostBoxes);

        Assert.Equal(boxes, selection.Boxes.Count);
        Assert.Empty(selection.Others);
    }

    [Theory]
    [InlineData(12, 12, 0)]
    [InlineData(13, 12, 2)]
    public void Kinds_beyond_the_last_box_are_counted_and_spare_nodes_keep_theirs(int kinds, int boxes, int others)
    {
        var groups = Enumerable.Range(0, kinds - 1).Select(kind => new NodeGroup(2, false, 32, null, kind, null, []))
            .Append(new NodeGroup(3, true, 32, null, 32, null, []))
            .ToArray();

        var selection = NodeSelection.Create(groups, MostBoxes, MostBoxes);

        Assert.Equal(boxes, selection.Boxes.Count);
        Assert.Equal("Spare node × 3", selection.Boxes[^1].Title);
        Assert.Equal(others == 0 ? 0 : 1, selection.Others.Count);
    }

    [Fact]
    public void A_replica_that_exceeds_a_node_leaves_no_picture() =>
        Assert.Null(NodeDrawing.Create(Plans.Create("""{"nodeMemory":"7 GB"}""")));

    [Fact]
    public void It_says_in_sentences_what_it_shows()
    {
        var drawing = NodeDrawing.Create(Plans.Create("""{"release":"6.1","nodeMemory":"64 GB"}"""))!;

        Assert.Equal(
            "2 nodes in use and 1 spare, 64 GB each. "
                + "1 node with Analyzer, API, Catalog, Component catalog, Policy engine, UI (64 GB used, 0 GB free); "
                + "1 node with Data syncer, Notifications, Reports, Reports worker, Simple queue (40 GB used, 24 GB free).",
            drawing.Alternative
        );
    }

    [Theory]
    [InlineData("""{"analyzer":100,"policyEngine":20,"catalog":6,"api":8,"nodeMemory":"64 GB","spareNodes":3}""")]
    [InlineData(Plans.Sample)]
    [InlineData("{}")]
    public void Shorter_pictures_account_for_every_node_in_less_height(string deployment)
    {
        var plan = Plans.Create(deployment);

        var pictures = NodeDrawing.CreateShorter(plan).Prepend(NodeDrawing.Create(plan)!).ToArray();

        Assert.All(pictures.Zip(pictures.Skip(1)), pair => Assert.InRange(pair.Second.Height, 1, pair.First.Height));
        Assert.True(pictures[^1].Height < pictures[0].Height);
        Assert.InRange(Titles(pictures[^1]).Count(), 1, 4);
        Assert.All(
            pictures,
            picture => Assert.Equal(plan.Placement.Groups.Sum(group => group.Nodes), Titles(picture).Sum(NodesOf) + NotDrawn(picture).Nodes));
    }

    [Theory]
    [InlineData("""{"nodeMemory":"112 GB","nodeCpu":100,"release":"6.1"}""", true)]
    [InlineData("""{"nodeMemory":"2 TB","nodeCpu":100,"release":"6.1"}""", false)]
    public void A_replica_too_low_for_its_name_is_named_under_the_box(string deployment, bool hasRoom)
    {
        var drawing = NodeDrawing.Create(Plans.Create(deployment))!;

        var texts = drawing.Shapes.OfType<Label>().Select(label => label.Text).ToArray();

        Assert.Equal(hasRoom, texts.Contains("Analyzer"));
        Assert.Equal(!hasRoom, texts.Any(text => text.StartsWith("small: Analyzer", StringComparison.Ordinal)));
    }

    private static IEnumerable<Drawing> Drawings(SizingPlan plan) =>
        new[] { NodeDrawing.Create(plan), NodeDrawing.Create(plan, 320) }.OfType<Drawing>();

    private static IEnumerable<string> Titles(Drawing drawing) =>
        drawing.Shapes.OfType<Label>().Where(label => label.Strong).Select(label => label.Text);

    private static long NodesOf(string title) =>
        title.Split(" × ") is [_, var count] ? long.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 1;

    private static (long Nodes, long Replicas) NotDrawn(Drawing drawing)
    {
        var text = string.Join(' ', drawing.Shapes.OfType<Label>().Select(label => label.Text));
        return Counted().Match(text) is { Success: true } match
            ? (NodesOf($"Node × {match.Groups["nodes"].Value}"), NodesOf($"Node × {match.Groups["replicas"].Value}"))
            : (0, 0);
    }

    private static bool IsReplica(Box box) => box is { Fill: >= Ink.Series1 or Ink.Hairline };

    [GeneratedRegex("Not drawn: (?<nodes>[0-9,]+) more nodes? of .* with (?<replicas>[0-9,]+) replica")]
    private static partial Regex Counted();
}
