using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Anchore.Sizing.Imports.Tests;

/// <summary>Texts that are built to cost much, to break a reader, or to do something where they are shown.</summary>
public sealed class HostileTests
{
    [Fact]
    public async Task Archives_are_refused_by_their_first_bytes()
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, true))
        {
            archive.CreateEntry("images.txt");
        }

        var gzip = new MemoryStream();
        await using (var compressed = new GZipStream(gzip, CompressionLevel.Fastest, true))
        {
            await compressed.WriteAsync(Encoding.UTF8.GetBytes("nginx"), TestContext.Current.CancellationToken);
        }

        var tar = new byte[1_024];
        Encoding.ASCII.GetBytes("images.txt\0").CopyTo(tar, 0);
        Encoding.ASCII.GetBytes("ustar\0").CopyTo(tar, 257);

        foreach (var bytes in new[] { zip.ToArray(), gzip.ToArray(), tar })
        {
            var refusal = await Assert.ThrowsAsync<InventoryRefusedException>(() => Inventories.ReadAsync(bytes));
            Assert.Contains("archive", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_than_50_megabytes_are_refused_as_they_arrive()
    {
        var refusal = await Assert.ThrowsAsync<InventoryRefusedException>(() => Inventories.ReadAsync(new byte[50_000_001].Select(_ => (byte)'\n').ToArray()));

        Assert.True(refusal.IsTooLarge);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(70, true)]
    [InlineData(1_000_000, true)]
    public void Deep_nesting_is_refused(int depth, bool isRefused)
    {
        var text = "{\"items\":" + new string('[', depth) + new string(']', depth) + "}";

        Assert.Equal(isRefused, Record.Exception(() => Inventories.Read(text)) is InventoryRefusedException);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Ten_thousand_columns_are_refused(char separator)
    {
        var text = "image" + separator + string.Join(separator, Enumerable.Range(0, 10_000).Select(index => "c" + index.ToString(CultureInfo.InvariantCulture)));

        Assert.Throws<InventoryRefusedException>(() => Inventories.Read(text));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("@SUM(1+1)*cmd")]
    public void Formulas_and_markup_stay_text(string name)
    {
        var inventory = Inventories.Read($"image,digest\n\"{name}\",sha256:{new string('a', 64)}\n");

        Assert.DoesNotContain(inventory.Remarks.Concat(inventory.Skipped.Select(line => line.Reason)), text => text.Contains(name, StringComparison.Ordinal));
        Assert.Single(inventory.Images);
    }

    [Fact]
    public void Null_characters_and_long_lines_do_no_harm()
    {
        var inventory = Inventories.Read("nginx:1.27\0\n" + new string('x', 300_000) + "\nredis:7\n");

        Assert.Equal(2, inventory.Images.Count);
        Assert.Equal("longer than 32,768 characters", Assert.Single(inventory.Skipped).Reason);
    }

    /// <summary>Texts for which patterns that try every way to part them would take hours.</summary>
    public static TheoryData<string> Repeated { get; } =
    [
        "x", "A  A  ", "-a ", "a/", "a:", "a.", "a-", "|", "│ ", "\t", ", ", "1 ", "1,", "$ docker -a ", "sha256:", "- a: ", "\"", "{\"a\":", "[", "\u001b]", "> ", "  ",
    ];

    [Theory, MemberData(nameof(Repeated))]
    public void Repetition_costs_no_more_than_its_length(string part)
    {
        foreach (var length in new[] { 900, 4_000, 30_000, 300_000 })
        {
            var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
            var failure = Record.Exception(() => Inventories.Read(text + "z!\n" + text));

            Assert.True(failure is null or InventoryRefusedException);
        }
    }

    [Fact]
    public void One_line_of_many_names_is_read_whole()
    {
        var names = string.Join(' ', Enumerable.Range(0, 20_000).Select(index => $"registry.example.com/team/app{index}:1"));

        Assert.Equal(20_000, Inventories.Read(names).Images.Count);
    }

    [Fact]
    public void Skipped_lines_are_kept_to_a_thousand_and_counted()
    {
        var inventory = Inventories.Read("REPOSITORY  TAG  IMAGE ID  CREATED  SIZE\n" + string.Concat(Enumerable.Repeat("what is this line\n", 5_000)));

        Assert.Equal((Inventory.MostSkipped, 5_000), (inventory.Skipped.Count, inventory.SkippedCount));
    }

    [Fact]
    public void Digests_that_begin_alike_are_different_images()
    {
        var rows = Enumerable.Range(0, 500).Select(index => $"a{index},sha256:{index:x64}");

        Assert.Equal(500, Inventories.Read("image,digest\n" + string.Join('\n', rows)).Images.Count);
    }

    [Fact]
    public void Any_cut_of_a_text_is_read_without_an_error()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Samples");
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            for (var length = 0; length < text.Length; length += 1 + text.Length / 12)
            {
                Assert.Null(Record.Exception(() => Inventories.Read(text[..length])));
            }
        }
    }
}
