namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>
/// How a cell is set. A look is also the number of the cell's format in the workbook, so the order is that of the formats.
/// </summary>
internal enum CellAppearance
{
    /// <summary>Nothing at all; the format must have it first.</summary>
    Bare,

    /// <summary>The name of the plan, large.</summary>
    Title,

    /// <summary>Text over the whole width.</summary>
    Line,

    /// <summary>The same, quiet.</summary>
    Muted,

    /// <summary>The same, not to be missed.</summary>
    Alert,

    Header,
    HeaderNumber,

    /// <summary>Text that is wrapped.</summary>
    Text,

    /// <summary>A link.</summary>
    Reference,

    /// <summary>Text of the user's, which stays text when the cell is edited.</summary>
    UserText,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number with whatever decimals it has.</summary>
    Number,

    /// <summary>Gigabytes, down to the byte.</summary>
    Gigabytes,

    /// <summary>Words in a column of numbers.</summary>
    Words,

    TotalText,
    TotalCount,
    TotalNumber,
    TotalGigabytes,
    TotalWords,

    Error,
    Warning,
}
