using System.Globalization;

namespace Anchore.Sizing.Imports.Tests;

/// <summary>
/// Outputs of the tools, with what a person counts in them. A largest image that is estimated is four times the compressed size.
/// </summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    // A text that lists no images has no format, and the command that it is answered with.
    private static readonly string[][] Rows =
        [.. File.ReadAllLines(Path.Combine(Folder, "expected.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static TheoryData<string, string, string> Samples { get; } =
    [
        .. Rows.Where(cells => cells[1] != "-")
            .Select(cells => new TheoryDataRow<string, string, string>(cells[0], cells[1], string.Join(' ', cells[2..]))),
    ];

    public static TheoryData<string, string> NoLists { get; } =
        [.. Rows.Where(cells => cells[1] == "-").Select(cells => new TheoryDataRow<string, string>(cells[0], cells[2]))];

    [Theory, MemberData(nameof(Samples))]
    public async Task A_sample_gives_what_a_person_counts(string file, string format, string expected)
    {
        var inventory = await Inventories.ReadAsync(await File.ReadAllBytesAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken));

        var source = Assert.Single(inventory.Sources);
        Assert.Equal(format, source.Format);
        Assert.Equal(
            expected,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{source.Rows} {source.Images} {inventory.WithSize} {source.Sizes.ToString().ToLowerInvariant()} {inventory.Largest?.Bytes.ToString(CultureInfo.InvariantCulture) ?? "-"} {inventory.Largest?.Estimated.ToString().ToLowerInvariant() ?? "-"} {inventory.SkippedCount}"
            )
        );
        Assert.Equal(source.Images, inventory.Images.Count);
    }

    [Theory, MemberData(nameof(NoLists))]
    public async Task What_lists_no_images_says_what_to_run(string file, string command)
    {
        var inventory = await Inventories.ReadAsync(await File.ReadAllBytesAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken));

        Assert.False(inventory.IsReadable);
        Assert.Contains(inventory.Hints, hint => hint.Contains(command, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_sample_has_expected_values()
    {
        var known = Rows.Select(cells => cells[0]).Append("expected.tsv").Order();
        var files = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order();

        Assert.Equal(known, files);
    }
}
