using Anchore.Sizing.Documents;
using Anchore.Sizing.Pdf;
using Anchore.Sizing.Web.Components.Plans;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace Anchore.Sizing.Web.Tests.Components;

/// <summary>Renders parts of a page with MudBlazor's services and without a browser.</summary>
public abstract class PartContext : BunitContext
{
    protected PartContext()
    {
        Services.AddMudServices();
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<IPlanPdf, PdfPrinter>();
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    /// <summary>What the parts asked of the page.</summary>
    protected List<string> Asked { get; } = [];

    /// <summary>The changes that the parts asked the page to take over.</summary>
    protected List<IReadOnlyList<FieldChange>> Applied { get; } = [];

    /// <summary>What the page offers its parts.</summary>
    protected PlanActions Actions => field ??= new PlanActions(
        id => Asked.Add("explain " + id),
        name => Asked.Add("edit " + name),
        changes => Applied.Add(changes));
}
