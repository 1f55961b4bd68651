namespace Anchore.Sizing.Engine.Plans;

/// <summary>The growth of a deployment from today to its horizon, year by year.</summary>
internal static class GrowthCurve
{
    private const long MonthsPerYear = 12;

    public static IReadOnlyList<GrowthPoint> CreatePoints(PlanContext plan)
    {
        var deployment = plan.Deployment;
        var months = !deployment.Grows ? 0 : deployment.Months;
        var points = new List<GrowthPoint>();
        for (var month = 0L; month < months; month += MonthsPerYear)
        {
            points.Add(At(month));
        }

        points.Add(At(months));
        return points;

        GrowthPoint At(long month)
        {
            var images = plan.ImagesAfter(month);
            return new GrowthPoint(month, images, images * plan.Book[RuleBooks.RuleIds.ObjectPerImage].Number.Value!.Value);
        }
    }
}
