using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>What every plan is made with.</summary>
internal static class Calculator
{
    public static void AddCalculator(this IServiceCollection services)
    {
        services.AddSingleton(provider => CreateCatalog(provider.GetRequiredService<IOptions<ApplicationOptions>>().Value.DefaultRelease));
        services.AddSingleton<SizingEngine>();
        services.AddSingleton(provider => new PublicAddress(provider.GetRequiredService<IOptions<ApplicationOptions>>().Value.PublicAddress.TrimEnd('/')));
    }

    private static RuleBookCatalog CreateCatalog(string defaultRelease) =>
        defaultRelease.Length == 0 ? RuleBookCatalog.Shipped : new RuleBookCatalog(RuleBookCatalog.Shipped.Books, defaultRelease);
}
