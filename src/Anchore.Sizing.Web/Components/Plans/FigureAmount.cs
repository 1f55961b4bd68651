using System.Globalization;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Components.Plans;

internal static class FigureAmount
{
    /// <summary>A figure's number with its unit, and its exact value where the number is rounded.</summary>
    public static MarkupString Format(Figure figure) =>
        figure.Value is null
            ? Html.Format($"<span class=\"none\">{figure.Display}</span>")
            : Html.Format($"{Number(figure.Display.Split(' ', 2))}{Exact(figure)}");

    private static MarkupString Number(string[] parts) =>
        parts is [var number, var unit]
            ? Html.Format($"<span class=\"number\">{number}</span> <span class=\"unit\">{unit}</span>")
            : Html.Format($"<span class=\"number\">{parts[0]}</span>");

    private static MarkupString? Exact(Figure figure) =>
        figure.IsRounded
            ? Html.Format(
                $" <span class=\"exact\">exactly {figure.Value?.ToString("#,0.####", CultureInfo.InvariantCulture)} {(figure.Unit == Unit.Bytes ? "bytes" : "")}</span>"
            )
            : null;
}
