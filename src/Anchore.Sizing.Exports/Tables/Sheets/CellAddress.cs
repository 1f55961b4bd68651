using System.Globalization;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>The address of a cell, such as <c>C2</c>.</summary>
internal static class CellAddress
{
    /// <param name="column">From 0; the sheets have fewer columns than the alphabet has letters.</param>
    /// <param name="row">From 0.</param>
    public static string Format(int column, int row) =>
        ((char)('A' + column)).ToString() + (row + 1).ToString(CultureInfo.InvariantCulture);
}
