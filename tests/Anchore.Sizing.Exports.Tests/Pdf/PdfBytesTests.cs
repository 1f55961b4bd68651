using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports.Tests.Pdf;

public sealed class PdfBytesTests
{
    private const int MostBytes = 200_000;

    [Theory]
    [InlineData(Paper.A4)]
    [InlineData(Paper.Letter)]
    public void The_same_plan_gives_the_same_bytes(Paper paper)
    {
        var first = Plans.Pdf(Plans.Create(Plans.Growing), paper);

        var second = Plans.Pdf(Plans.Create(Plans.Growing), paper);

        Assert.Equal(first, second);
    }

    [Fact]
    public void Eight_threads_print_the_same_bytes_as_one()
    {
        var plans = new[] { Plans.Create(Plans.Sample), Plans.Create(Plans.Growing), Plans.Named("東京 Ünïcödé العربية") };
        var alone = plans.Select(plan => Plans.Pdf(plan)).ToArray();
        var printed = new byte[48][];

        var threads = Enumerable.Range(0, 8).Select(first => new Thread(() => Print(plans, printed, first))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(printed.Index(), file => Assert.Equal(alone[file.Index % alone.Length], file.Item));
    }

    [Fact]
    public void Another_plan_gives_other_bytes()
    {
        var one = Plans.Pdf(Plans.Create("""{"images":5000}"""));

        var other = Plans.Pdf(Plans.Create("""{"images":5001}"""));

        Assert.NotEqual(one, other);
    }

    public static TheoryData<string> Names =>
        new()
        {
            "",
            new string('W', 120),
            string.Concat(Enumerable.Repeat("ÄßЖΩ ëğ", 18))[..120],
            string.Concat(Enumerable.Repeat("😀", 120)),
            string.Concat(Enumerable.Range(0x41, 120).Select(character => (char)character))
                .Replace("\u007f", "", StringComparison.Ordinal)
                .Where(character => !char.IsControl(character))
                .Aggregate("", (text, character) => text + character),
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_is_small_enough_to_be_sent(string name)
    {
        var sample = Plans.Create(Plans.Sample);
        var plan = name.Length == 0 ? sample : Plans.Named(name);

        var pdf = Plans.Pdf(plan);

        Assert.InRange(pdf.Length, 1, MostBytes);
    }

    [Fact]
    public void The_largest_plan_is_small_enough_too()
    {
        var plan = Plans.Create(Plans.Growing);

        var pdf = Plans.Pdf(plan, Paper.Letter);

        Assert.InRange(pdf.Length, 1, MostBytes);
    }

    private static void Print(Engine.Plans.SizingPlan[] plans, byte[][] printed, int first)
    {
        for (var index = first; index < printed.Length; index += 8)
        {
            printed[index] = Plans.Pdf(plans[index % plans.Length]);
        }
    }
}
