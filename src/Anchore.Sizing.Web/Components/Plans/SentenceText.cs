using Anchore.Sizing.Engine.Quantities;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>A sentence in which no line ends between a number and its unit; what is copied from it has plain blanks.</summary>
internal static class SentenceText
{
    public static RenderFragment Create(string sentence) => builder =>
    {
        foreach (var (text, isQuantity) in QuantityText.Split(sentence))
        {
            if (isQuantity)
            {
                builder.OpenElement(0, "span");
                builder.AddAttribute(1, "class", "quantity");
                builder.AddContent(2, text);
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(3, text);
            }
        }
    };
}
