using System.Globalization;

namespace Anchore.Sizing.Imports.Tests;

/// <summary>Lines that an editor, a shell command or a document numbered.</summary>
public sealed class LineNumberTests
{
    private const int MostCharacters = 4_000;

    [Theory]
    [InlineData("{0}: {1}")]
    [InlineData("{0}:{1}")]
    [InlineData("{0} {1}")]
    [InlineData("{0}. {1}")]
    [InlineData("{0}) {1}")]
    [InlineData("{0,6}\t{1}")]
    [InlineData("{0:00}| {1}")]
    [InlineData("[{0}] {1}")]
    public void Numbered_lines_give_what_the_lines_give_without_numbers(string style)
    {
        var texts = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("windows", StringComparison.Ordinal) && !file.EndsWith("expected.tsv", StringComparison.Ordinal))
            .Select(file => (File: file, Lines: File.ReadAllLines(file)))
            .Where(sample => sample.Lines.Length > 1 && sample.Lines.All(line => line.Length < MostCharacters))
            .ToList();

        Assert.True(texts.Count > 50);
        Assert.All(texts, sample =>
        {
            var numbered = sample.Lines.Select((line, index) => string.Format(CultureInfo.InvariantCulture, style, index + 1, line));
            Assert.Equal(Counts(sample.Lines), (Path.GetFileName(sample.File), Counts(numbered)).Item2);
        });
    }

    [Theory]
    // Rows without numbers, or with numbers that mean something else.
    [InlineData("187 MB nginx:1\n188 MB redis:7", 2, 752_000_000)]
    [InlineData("nginx;1;5 MB\n", 0, null)]
    [InlineData("No\tImage\tSize\n1\tnginx:1\t5 MB\n2\tredis:7\t6 MB", 2, 24_000_000)]
    [InlineData("      3 nginx:1\n      4 redis:7", 2, null)]
    [InlineData("7\n8\n9", 3, null)]
    [InlineData("REPOSITORY   TAG   IMAGE ID   CREATED   SIZE\n1   latest   605c77e624dd   3 weeks ago   187MB\n2   latest   705c77e624dd   3 weeks ago   87MB", 2, 187_000_000)]
    public void Other_numbers_stay(string text, int images, int? largest)
    {
        var inventory = Inventories.Read(text);

        Assert.Equal(images, inventory.Images.Count);
        Assert.Equal(largest, inventory.Largest?.Bytes);
    }

    private static string Counts(IEnumerable<string> lines)
    {
        var inventory = Inventories.Read(string.Join('\n', lines));
        return $"{Inventories.Describe(inventory)}: {inventory.Images.Count} {inventory.Largest?.Bytes}";
    }
}
