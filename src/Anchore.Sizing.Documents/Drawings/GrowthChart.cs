using System.Globalization;
using Anchore.Sizing.Documents.Drawings.Growth;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Draws the storage of analysis documents from today to the horizon, and the months at which something fills up.</summary>
public static class GrowthChart
{
    /// <summary>The chart, or nothing when the deployment does not grow.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="width">Its width in points.</param>
    /// <param name="marks">The months at which something fills up, each with what it is; by default the storage whose size was given.</param>
    public static Drawing? Create(
        SizingPlan plan,
        float width = PictureMetrics.Wide,
        IReadOnlyList<(long Month, string What)>? marks = null
    )
    {
        if (plan.Growth.Count < 2)
        {
            return null;
        }

        var rows = GrowthMark.CreateAll(marks ?? FullMonths(plan), plan.Growth[^1].Month);
        var plot = new GrowthPlot(plan, width, rows.Count);
        var (footer, bottom) = Footer(plan, plot);
        return new Drawing(
            width,
            bottom,
            Describe(plan, rows),
            [.. plot.Grid(), .. rows.SelectMany((mark, row) => mark.Line(plot, row)), .. plot.Curve(),
                .. rows.SelectMany((mark, row) => mark.Words(plot, row)), .. footer]);
    }

    /// <summary>What the chart is of, to stand beneath it.</summary>
    public static string CaptionOf(SizingPlan plan) =>
        $"{plan[FigureIds.Object].Label} over {Horizon(plan)} at {Rate(plan.Deployment)}.";

    private static IReadOnlyList<(long Month, string What)> FullMonths(SizingPlan plan) =>
        [.. plan.ProvidedStorage.Where(storage => storage.FullAfter is not null).Select(storage => (storage.FullAfter!.Value, storage.What))];

    private static string Describe(SizingPlan plan, IReadOnlyList<GrowthMark> marks) =>
        $"{plan[FigureIds.Object].Label}: {(plan.Deployment.GrowthPercent is null ? "even growth" : "growth")} from {Size(plan, plan.Growth[0])} today "
            + $"to {Size(plan, plan.Growth[^1])} after {Horizon(plan)}. {Images(plan)}"
            + string.Concat(marks.Select(mark => $" {mark.Text}."));

    private static (Label[] Lines, float Bottom) Footer(SizingPlan plan, GrowthPlot plot)
    {
        Label[] lines =
        [
            .. TextMeasure
                .Wrap(Images(plan), plot.Width - (2 * PictureMetrics.Edge), PictureMetrics.TextSize)
                .Select((line, row) => new Label(
                    new Point(PictureMetrics.Edge, plot.Bottom + 32 + (row * PictureMetrics.LineHeight)),
                    line,
                    PictureMetrics.TextSize,
                    Ink.Muted
                )),
        ];
        return (lines, lines[^1].At.Y + 5);
    }

    private static string Images(SizingPlan plan) =>
        $"{Display.Count(plan.Growth[0].Images, "image")} today, {Display.Count(plan.Growth[^1].Images)} after {Horizon(plan)}.";

    private static string Rate(Deployment deployment) => deployment.GrowthPercent is { } percent
        ? $"{percent.ToString("0.##", CultureInfo.InvariantCulture)} % more images a year"
        : $"{Display.Count(deployment.ImagesPerMonth)} net new images a month";

    private static string Horizon(SizingPlan plan) => Display.Count(plan.Growth[^1].Month, "month");

    private static string Size(SizingPlan plan, GrowthPoint point) => Display.Format(point.ObjectStorage, Unit.Bytes, plan.Family);
}
