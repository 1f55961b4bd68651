using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports.Tests.Drawings;

public sealed class PlanDrawingsTests
{
    [Theory]
    [InlineData("Minimal", "{}", "nodes", "memory")]
    [InlineData("Rich", Plans.Rich, "nodes", "memory", "arrivals", "growth")]
    public void Each_picture_has_its_golden_svg(string golden, string deployment, params string[] ids)
    {
        var pictures = PlanDrawings.CreateAll(Plans.Create(deployment));

        Assert.Equal(ids, pictures.Select(picture => picture.Id));
        foreach (var picture in pictures)
        {
            Golden.Match(SvgText.Create(picture.Wide).ToString().ReplaceLineEndings("\n") + "\n", $"{golden}-{picture.Id}.svg");
            Golden.Match(SvgText.Create(picture.Narrow).ToString().ReplaceLineEndings("\n") + "\n", $"{golden}-{picture.Id}-narrow.svg");
        }
    }
}
