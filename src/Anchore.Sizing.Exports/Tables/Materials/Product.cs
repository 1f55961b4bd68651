using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>A line whose total is a figure of the form quantity × size of one.</summary>
internal static class Product
{
    public static Material Of(MaterialSection section, string category, string item, string counts, Figure figure) =>
        new(section, category, item)
        {
            Quantity = figure.Derivation.Terms[0].Value!.Value,
            Counts = counts,
            SizeEach = figure.Derivation.Terms[1].Value!.Value,
            SizeTotal = Amount.Of(figure),
            Formula = figure.Formula,
            Source = SourceText.Of(figure),
        };
}
