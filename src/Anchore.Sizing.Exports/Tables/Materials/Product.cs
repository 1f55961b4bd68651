using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>A line whose total is a figure: so many things of one size.</summary>
internal static class Product
{
    public static Material Create(
        MaterialSection section, string category, string item, string counts, decimal quantity, Amount sizeEach, Figure total) =>
        new(section, category, item)
        {
            Quantity = quantity,
            Counts = counts,
            SizeEach = sizeEach,
            SizeTotal = Amount.Create(total),
            Formula = total.Formula,
            Source = SourceText.Format(total),
        };
}
