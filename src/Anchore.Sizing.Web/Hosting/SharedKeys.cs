using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>The keys with which an instance protects what it gives to a page, so that nobody else makes it up.</summary>
internal static class SharedKeys
{
    // The same in every instance and release: keys are only good for the application that they were made for.
    private const string Application = "Anchore.Sizing";

    public static void AddSharedKeys(this IServiceCollection services, KeyFolder folder)
    {
        services.AddAntiforgery(forms => forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        var protection = services.AddDataProtection().SetApplicationName(Application);
        if (folder.Path.Length == 0)
        {
            services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new KeysInMemory());
            return;
        }

        protection.PersistKeysToFileSystem(new DirectoryInfo(folder.Path));
        if (!folder.TakesNewKeys)
        {
            protection.DisableAutomaticKeyGeneration();
        }
    }

    // The framework's own ephemeral keys still leave a folder at home.
    private sealed class KeysInMemory : IXmlRepository
    {
        private readonly ConcurrentQueue<XElement> keys = new();

        public IReadOnlyCollection<XElement> GetAllElements() => [.. keys];

        public void StoreElement(XElement element, string friendlyName) => keys.Enqueue(element);
    }
}
