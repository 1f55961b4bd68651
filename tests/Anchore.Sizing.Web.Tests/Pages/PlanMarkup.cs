using Anchore.Sizing.Web.Tests.Api;
using Anchore.Sizing.Web.Tests.Hosting;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Anchore.Sizing.Web.Tests.Pages;

/// <summary>The page as a reader without any script gets it.</summary>
internal static class PlanMarkup
{
    public static async Task<IHtmlDocument> PageAsync(this InMemoryApp app, string address)
    {
        using var answer = await app.GetAsync(address);
        return new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    /// <summary>The text of the element with that id, its blanks reduced to one.</summary>
    public static string TextOf(this IParentNode page, string id) => Line(page.QuerySelector($"[id='{id}']")!.TextContent);

    /// <summary>The text of the card, the entry or the row that holds the figure of that id, its blanks reduced to one.</summary>
    public static string FigureTextOf(this IParentNode page, string id) => Line(Around(page.QuerySelector($"[id='{id}']")!).TextContent);

    /// <summary>The card, the entry or the row of a table around an element.</summary>
    public static IElement Around(IElement element) => element.Closest(".figure, .figure-list > div, tr")!;

    public static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a browser would send for the form, hidden and associated fields included.</summary>
    public static string QueryOf(IHtmlDocument page) =>
        string.Join('&', Fields(page).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));

    /// <summary>The names and values that a browser would send.</summary>
    public static IEnumerable<(string Name, string Value)> Fields(IHtmlDocument page) =>
        Controls(page)
            .Where(control => control is not IHtmlInputElement { Type: "checkbox", IsChecked: false })
            .Select(control => (control.GetAttribute("name")!, ValueOf(control)));

    /// <summary>Every element that has a name and belongs to the form.</summary>
    public static IEnumerable<IElement> Controls(IHtmlDocument page) =>
        page.QuerySelectorAll("[name][form='plan-form']");

    private static string ValueOf(IElement control) =>
        control switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value ?? "",
            IHtmlTextAreaElement text => text.Value,
            _ => throw new InvalidOperationException($"A {control.LocalName} is no field of the form."),
        };
}
