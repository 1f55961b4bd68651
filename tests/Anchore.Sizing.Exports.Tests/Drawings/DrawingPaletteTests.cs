using System.Globalization;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Exports.Tests.Drawings;

/// <summary>Whether the colours can be read and told apart, by readers with any kind of colour vision.</summary>
public sealed class DrawingPaletteTests
{
    private const double TextContrast = 4.5;
    private const double LineContrast = 3;

    // In OKLab, where 1 is the distance of black and white; about 0.02 is just seen side by side.
    private const double LeastDistance = 0.05;

    private static readonly InkColor[] Services = [.. DrawingPalette.Colors.Where(color => color.Ink >= Ink.Series1)];

    // Machado, Oliveira and Fernandes 2009, for complete protanopia, deuteranopia and tritanopia, on linear RGB; and usual vision.
    private static readonly double[][] Visions =
    [
        [1, 0, 0, 0, 1, 0, 0, 0, 1],
        [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    ];

    public static TheoryData<bool> Themes => [false, true];

    [Fact]
    public void Every_ink_has_its_colours() => Assert.Equal(Enum.GetValues<Ink>(), DrawingPalette.Colors.Select(color => color.Ink));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_can_be_read_on_the_colour_of_every_service(bool dark) =>
        Assert.All(Services.Append(DrawingPalette.Find(Ink.Hairline)), color =>
            Assert.InRange(Contrast(Rgb(Ink.Text, dark), Rgb(color.Ink, dark)), TextContrast, 21));

    [Theory]
    [MemberData(nameof(Themes))]
    public void What_means_something_stands_out_from_the_ground(bool dark)
    {
        Assert.All([Ink.Text, Ink.Muted, Ink.Accent, Ink.Warning, Ink.Error], ink =>
            Assert.InRange(Contrast(Rgb(ink, dark), Rgb(Ink.Paper, dark)), TextContrast, 21));
        // The edge of a replica is drawn with the ink of text.
        Assert.All(Services, color => Assert.InRange(Contrast(Rgb(Ink.Text, dark), Rgb(color.Ink, dark)), LineContrast, 21));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Any_two_services_differ_for_every_kind_of_colour_vision(bool dark) =>
        Assert.All(Visions, vision =>
        {
            var seen = Services.Select(color => Lab(See(Rgb(color.Ink, dark), vision))).ToArray();

            var nearest = seen.Index().SelectMany(one => seen.Take(one.Index).Select(other => Distance(one.Item, other))).Min();

            Assert.InRange(nearest, LeastDistance, 1);
        });

    [Fact]
    public void The_page_has_the_same_colours_for_services()
    {
        var sheet = File.ReadAllText(Publication.RepositoryFile("wwwroot/app.css"));

        Assert.All(Services, color =>
        {
            Assert.Contains($"--{color.Name}: light-dark({color.Light}, {color.Dark});", sheet, StringComparison.Ordinal);
            Assert.Contains($".fill-{color.Name} {{ fill: var(--{color.Name}); }}", sheet, StringComparison.Ordinal);
        });
    }

    private static double[] Rgb(Ink ink, bool dark)
    {
        var hex = dark ? DrawingPalette.Find(ink).Dark : DrawingPalette.Find(ink).Light;
        return [.. new[] { 1, 3, 5 }.Select(at => Linear(int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)))];
    }

    private static double Linear(int channel) =>
        channel / 255d is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static double Contrast(double[] one, double[] other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(double[] rgb) => Row(rgb, 0.2126, 0.7152, 0.0722);

    private static double[] See(double[] rgb, double[] vision) =>
        [.. vision.Chunk(3).Select(row => Math.Clamp(Row(rgb, row[0], row[1], row[2]), 0, 1))];

    // OKLab, as Björn Ottosson defined it in 2020.
    private static double[] Lab(double[] rgb)
    {
        double[] cones =
        [
            Math.Cbrt(Row(rgb, 0.4122214708, 0.5363325363, 0.0514459929)),
            Math.Cbrt(Row(rgb, 0.2119034982, 0.6806995451, 0.1073969566)),
            Math.Cbrt(Row(rgb, 0.0883024619, 0.2817188376, 0.6299787005)),
        ];
        return
        [
            Row(cones, 0.2104542553, 0.7936177850, -0.0040720468),
            Row(cones, 1.9779984951, -2.4285922050, 0.4505937099),
            Row(cones, 0.0259040371, 0.7827717662, -0.8086757660),
        ];
    }

    private static double Distance(double[] one, double[] other) => Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());

    private static double Row(double[] vector, double x, double y, double z) => (vector[0] * x) + (vector[1] * y) + (vector[2] * z);
}
