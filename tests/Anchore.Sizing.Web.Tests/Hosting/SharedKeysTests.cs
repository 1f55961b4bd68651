using System.Security.Cryptography;
using Anchore.Sizing.Web.Hosting;
using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Anchore.Sizing.Web.Tests.Hosting;

public sealed class SharedKeysTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("keys-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_one_instance_gave_to_a_page_another_one_takes_back_when_they_share_keys()
    {
        using var first = Instance(folder.FullName);
        using var second = Instance(folder.FullName);

        var text = Protector(second).Unprotect(Protector(first).Protect("page"));

        Assert.Equal("page", text);
        Assert.NotEmpty(folder.GetFiles("key-*.xml"));
    }

    [Fact]
    public void Without_shared_keys_it_does_not()
    {
        using var first = Instance("");
        using var second = Instance("");

        var given = Protector(first).Protect("page");

        Assert.Throws<CryptographicException>(() => Protector(second).Unprotect(given));
    }

    private static IDataProtector Protector(ServiceProvider instance) =>
        instance.GetRequiredService<IDataProtectionProvider>().CreateProtector("page");

    private static ServiceProvider Instance(string path)
    {
        var services = new ServiceCollection();
        services.AddLogging().Configure<ApplicationOptions>(options => options.DataProtectionKeys = path);
        services.AddSharedKeys();
        return services.BuildServiceProvider();
    }
}
