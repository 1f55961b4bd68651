using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>What every plan is made with.</summary>
internal static class Calculator
{
    public static void AddCalculator(this IServiceCollection services, Settings settings) => services
        .AddSingleton(RuleBookCatalog.Shipped)
        .AddSingleton<SizingEngine>()
        .AddSingleton(settings)
        .AddSingleton(settings.PublicAddress);
}
