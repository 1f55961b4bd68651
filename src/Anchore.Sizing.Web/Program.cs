using Anchore.Sizing.Web.Api;
using Anchore.Sizing.Web.Components;
using Anchore.Sizing.Web.Hosting;
using Anchore.Sizing.Web.Hosting.Configuration;
using Anchore.Sizing.Web.Hosting.Lifecycle;
using Anchore.Sizing.Web.Hosting.Limits;
using Anchore.Sizing.Web.Hosting.Telemetry;

if (args.Contains(HealthProbe.Switch))
{
    return await HealthProbe.RunAsync();
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    var settings = Settings.From(builder.Configuration);
    builder.WebHost.LimitConnections(settings);
    builder.Logging.HideAddresses();

    builder.Services.AddCalculator(settings);
    builder.Services.AddForwardedAddresses(settings.Proxies);
    builder.Services.AddSharedKeys(settings.Keys);
    builder.Services.AddRequestLimits(settings);
    builder.Services.AddTelemetry(settings.Telemetry);
    builder.Services.AddHealth();
    builder.Services.AddShutdown(settings);
    builder.Services.AddPageCompression();
    builder.Services.AddProblemDetails();
    builder.Services.AddPlanDescription();
    builder.Services.AddPages(settings);

    var app = builder.Build();
    app.UseForwardedHeaders();
    app.UseSecurityPolicy();
    app.UsePageLimit();
    app.UseRateLimiter();
    app.UseResponseCompression();
    app.UseExceptionHandler();
    app.UseStatusCodePagesWithReExecute("/not-found");
    app.UseAntiforgery();
    app.MapHealth();
    app.MapOpenApi();
    app.MapPlanFiles();
    app.MapRuleBooks();
    app.MapUnknownApiAddresses();
    app.MapStaticAssets().DisableRateLimiting();
    app.MapRazorComponents<App>().AnswerHead().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);

    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartFailure.Explains(exception))
{
    return await StartFailure.ReportAsync(exception);
}

/// <summary>The entry point, named so that tests can host the application.</summary>
public partial class Program;
