using System.Xml.Linq;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;
using static Anchore.Sizing.Exports.Tests.Drawings.PictureDeployments;
using static Anchore.Sizing.Exports.Tests.Drawings.TopologyGeometry;

namespace Anchore.Sizing.Exports.Tests.Drawings;

/// <summary>What holds for every picture of any plan, wide and narrow.</summary>
public sealed class PictureLawTests
{
    private const float LeastSize = 11;
    private const float Phone = 360;
    private const float Margins = 32;

    public static TheoryData<string> Releases => PictureDeployments.Releases;

    [Theory]
    [MemberData(nameof(Releases))]
    public void Everything_lies_on_the_canvas(string release) =>
        HoldForPictures(
            release,
            drawing =>
            {
                var canvas = new Area(0, 0, drawing.Width, drawing.Height);

                return drawing.Shapes.SelectMany(AreasOf).All(canvas.Holds);
            }
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void No_text_overlaps_another(string release) =>
        HoldForPictures(
            release,
            drawing =>
            {
                var texts = drawing.Shapes.OfType<Label>().Select(AreaOf).ToArray();

                return !texts.Index().Any(one => texts.Skip(one.Index + 1).Any(one.Item.Meets));
            }
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void Text_is_readable_on_a_phone_and_on_a_page(string release) =>
        Hold(
            release,
            plan => PlanDrawings.CreateAll(plan).All(picture =>
                LeastText(picture.Narrow) * (Phone - Margins) / picture.Narrow.Width >= LeastSize && LeastText(picture.Wide) >= LeastSize)
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void Names_are_text_and_never_markup(string release) =>
        HoldForPictures(
            release,
            drawing =>
            {
                var elements = XElement.Parse(SvgText.Create(drawing).ToString()).Descendants().Select(element => element.Name.LocalName);

                return elements.All(name => name is "rect" or "line" or "polyline" or "path" or "text");
            }
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void Words_and_numbers_stand_beside_each_picture(string release) =>
        Hold(
            release,
            plan => PlanDrawings.CreateAll(plan).All(picture =>
                picture.Alternative.EndsWith('.')
                && picture.Alternative == picture.Narrow.Alternative
                && picture.Numbers.Rows.Count > 0
                && picture.Numbers.Rows.Append(picture.Numbers.Total ?? picture.Numbers.Rows[0])
                    .All(row => row.Count == picture.Numbers.Columns.Count))
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void Each_picture_is_there_where_its_numbers_are(string release) =>
        Hold(
            release,
            plan =>
            {
                var ids = PlanDrawings.CreateAll(plan).Select(picture => picture.Id);

                string?[] expected =
                [
                    plan[FigureIds.Nodes].Value is null ? null : "nodes",
                    plan.RunningServices.Any() ? "memory" : null,
                    plan.Find(FigureIds.AnalyzersRequired) is null ? null : "arrivals",
                    plan.Growth.Count > 1 ? "growth" : null,
                ];
                return ids.SequenceEqual(expected.OfType<string>());
            }
        );

    private static float LeastText(Drawing drawing) => drawing.Shapes.OfType<Label>().Min(label => label.Size);

    private static IEnumerable<Area> AreasOf(Shape shape) => shape switch
    {
        Box box => [Area.Create(box)],
        Line line => [Area.Create(line)],
        Hatching hatching => hatching.Lines().Select(line => Area.Create(new Line(line.From, line.To, Ink.Text))),
        Anchore.Sizing.Documents.Drawings.Path path => path.Points.Select(point => new Area(point.X, point.Y, point.X, point.Y)),
        Label label => [AreaOf(label)],
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "A shape without an area."),
    };
}
