using Anchore.Sizing.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(PublishedApp))]

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>The published application, started as customers start it.</summary>
public sealed class PublishedApp : IAsyncLifetime
{
    public string Library { get; } = Publication.Library;

    /// <summary>The published application, running in Production.</summary>
    public ServerProcess Server { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Publication.CreateAsync();
        Server = await ServerProcess.StartAsync(Library, "Production");
        Client = new HttpClient { BaseAddress = Server.Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

    }
}
