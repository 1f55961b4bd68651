using Anchore.Sizing.Probe;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(ProbeStartup))]

namespace Anchore.Sizing.Probe;

/// <summary>
/// Adds endpoints to a running instance that the product does not have. Requests to them take the same way through the application as any
/// other.
/// </summary>
public sealed class ProbeStartup : IHostingStartup, IStartupFilter
{
    private static readonly Dictionary<string, Endpoint> Endpoints = new()
    {
        [MemoryUse.Path] = new(MemoryUse.AnswerAsync, EndpointMetadataCollection.Empty, "memory"),
        [ReadyAnswer.Path] = new(ReadyAnswer.AnswerAsync, EndpointMetadataCollection.Empty, "ready answer"),
    };

    /// <summary>What an instance must be started with to be looked into.</summary>
    public static (string Name, string Value)[] Settings =>
    [
        ("DOTNET_STARTUP_HOOKS", typeof(ProbeStartup).Assembly.Location),
        ("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", typeof(ProbeStartup).Assembly.GetName().Name!),
    ];

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    // An endpoint that is already chosen is left alone by the routing that comes after.
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            context.SetEndpoint(Endpoints.GetValueOrDefault(context.Request.Path.Value ?? ""));
            return rest(context);
        });
        next(app);
    };
}
