using Anchore.Sizing.Web.Api;
using Anchore.Sizing.Web.Components;
using Anchore.Sizing.Web.Hosting;
using Anchore.Sizing.Web.Hosting.Lifecycle;
using Anchore.Sizing.Web.Hosting.Limits;
using Anchore.Sizing.Web.Hosting.Settings;
using Anchore.Sizing.Web.Hosting.Telemetry;

if (args.Contains(HealthProbe.Switch))
{
    return await HealthProbe.RunAsync();
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    ((IConfiguration)builder.Configuration).ValidateSettings();
    builder.Logging.HideAddresses();
    builder.AddTelemetry();

    builder.Services.AddSettings();
    builder.Services.AddCalculator();
    builder.Services.AddPlanPdf(builder.Configuration);
    builder.Services.AddConnectionLimits();
    builder.Services.AddForwardedHeaders();
    builder.Services.AddSharedKeys();
    builder.Services.AddRequestLimits();
    builder.Services.AddHealth();
    builder.Services.AddShutdown();
    builder.Services.AddPageCompression();
    builder.Services.AddProblemDetails();
    builder.Services.AddPlanDescription();
    builder.Services.AddPages();

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
    app.MapExports();
    app.MapRuleBooks();
    app.MapNodeTypes();
    app.MapInventory();
    app.MapUnknownApiAddresses();
    app.MapStaticAssets().DisableRateLimiting();
    app.MapRazorComponents<App>()
        .AnswerHead()
        .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);

    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartFailure.IsConfigurationError(exception))
{
    return await StartFailure.ReportAsync(exception);
}

/// <summary>The entry point, named so that tests can host the application.</summary>
public partial class Program;
