using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Drawings.Memory;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using static Anchore.Sizing.Exports.Tests.Drawings.PictureDeployments;

namespace Anchore.Sizing.Exports.Tests.Drawings;

public sealed class MemoryDrawingTests
{
    public static TheoryData<string> Releases => PictureDeployments.Releases;

    [Theory]
    [MemberData(nameof(Releases))]
    public void The_segments_add_up_to_the_memory_of_the_plan(string release) =>
        Hold(
            release,
            plan =>
            {
                var shares = MemoryShare.CreateAll(plan);

                return shares.Sum(share => share.Bytes) == plan[FigureIds.Memory].Value && shares.Count <= 12;
            }
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void The_segments_fill_the_bar_in_the_order_of_their_size(string release) =>
        Hold(
            release,
            plan =>
            {
                var boxes = MemoryDrawing.Create(plan)!.Shapes.OfType<Box>().ToArray();
                var (segments, bar) = (boxes[..^1], boxes[^1]);
                var single = segments.Where(segment => segment.Fill != Ink.Hairline).Select(segment => segment.Height).ToArray();

                return Math.Abs(segments.Sum(segment => segment.Height) - bar.Height) < 0.1
                    && single.Zip(single.Skip(1)).All(pair => pair.First >= pair.Second - 0.01f);
            }
        );

    [Fact]
    public void It_says_in_a_sentence_what_it_shows()
    {
        var drawing = MemoryDrawing.Create(Plans.Create("""{"analyzer":5,"policyEngine":3,"ui":0}"""))!;

        Assert.StartsWith(
            "112 GB of memory: Analyzer 40 GB (36 %), Policy engine 24 GB (21 %), API 8 GB (7 %), ",
            drawing.Alternative,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.0099, "under 1 %")]
    [InlineData(0.01, "1 %")]
    [InlineData(0.125, "13 %")]
    [InlineData(1, "100 %")]
    public void A_share_is_in_whole_percent_and_never_nothing(double share, string text) =>
        Assert.Equal(text, MemoryText.Percent((decimal)share));

    [Theory]
    [InlineData(new[] { 5f, 6, 7 }, new[] { 5f, 15, 25 })]
    [InlineData(new[] { 50f, 95, 96 }, new[] { 50f, 85, 95 })]
    [InlineData(new[] { 20f, 50, 80 }, new[] { 20f, 50, 80 })]
    public void Labels_stand_as_near_to_their_segments_as_the_others_allow(float[] wishes, float[] places) =>
        Assert.Equal(places, LabelColumn.Spread(wishes, 10, 0, 100));
}
