
namespace Anchore.Sizing.Trials.Failover;

/// <summary>
/// Two instances of a publication that accept each other's pages, each to be killed and started again at its own address.
/// </summary>
internal sealed class InstancePair : IDisposable
{
    private const string KeySetting = "DataProtectionKeys";
    private const string ProxySetting = "Proxies";

    private readonly string keys = Directory.CreateTempSubdirectory("anchore-sizing-keys-").FullName;
    private readonly ServerProcess?[] instances = new ServerProcess?[2];

    private InstancePair()
    {
    }

    public Uri[] Addresses { get; } = [new(ServerProcess.FreeAddress()), new(ServerProcess.FreeAddress())];

    public static async Task<InstancePair> StartAsync()
    {
        var pair = new InstancePair();
        await pair.StartAsync(0);
        await pair.StartAsync(1);
        return pair;
    }

    public async Task StartAsync(int instance) =>
        instances[instance] = await ServerProcess.StartAsync(
            Publication.Library,
            "Production",
            ("ASPNETCORE_URLS", Addresses[instance].ToString()),
            (KeySetting, keys),
            (ProxySetting, "127.0.0.1")
        );

    /// <summary>Ends an instance as a power cut does.</summary>
    public async Task KillAsync(int instance) => await instances[instance]!.DisposeAsync();

    public void Dispose()
    {
        foreach (var instance in instances)
        {
            instance?.DisposeAsync().AsTask().Wait();
        }

        Directory.Delete(keys, recursive: true);
    }
}
