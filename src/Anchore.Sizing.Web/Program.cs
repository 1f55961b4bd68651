using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Api;
using Anchore.Sizing.Web.Components;
using Anchore.Sizing.Web.Hosting;
using MudBlazor.Services;

// Room for the output of a preflight run, the longest text that a page sends.
const int LargestMessage = 160 * 1024;

if (args.Contains(HealthProbe.Switch))
{
    return await HealthProbe.RunAsync();
}

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Logging.HideAddresses();

builder.Services.AddSingleton(RuleBookCatalog.Shipped);
builder.Services.AddSingleton<SizingEngine>();
builder.Services.AddSingleton(PublicAddress.From(builder.Configuration));
builder.Services.AddPageCompression();
builder.Services.AddProblemDetails();
builder.Services.AddHealthChecks();
builder.Services.AddPlanDescription();
builder.Services.AddMudServices();
builder.Services.AddRazorComponents().AddInteractiveServerComponents()
    .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);

var app = builder.Build();
app.UseSecurityPolicy();
app.UseResponseCompression();
app.UseExceptionHandler();
app.UseStatusCodePagesWithReExecute("/not-found");
app.UseAntiforgery();
app.MapHealthChecks("/healthz");
app.MapOpenApi();
app.MapPlanFiles();
app.MapRuleBooks();
app.MapUnknownApiAddresses();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);

await app.RunAsync();
return 0;

/// <summary>The entry point, named so that tests can host the application.</summary>
public partial class Program;
