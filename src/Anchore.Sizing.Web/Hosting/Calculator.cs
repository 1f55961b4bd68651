using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>What every plan is made with.</summary>
internal static class Calculator
{
    internal static readonly TextSetting<RuleBookCatalog> DefaultRelease = new(
        "DefaultRelease",
        RuleBookCatalog.DefaultRelease,
        $"a release such as {string.Join(", ", RuleBookCatalog.Shipped.Books.Select(book => book.Release))}",
        "The release of a plan that names none. Links that name none are plans of this release.",
        text => text.Length == 0 ? RuleBookCatalog.Shipped : RuleBookCatalog.Shipped.WithDefault(text));

    public static void AddCalculator(this IServiceCollection services, Settings settings) => services
        .AddSingleton(settings.RuleBooks)
        .AddSingleton<SizingEngine>()
        .AddSingleton(settings)
        .AddSingleton(settings.PublicAddress);
}
