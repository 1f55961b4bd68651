using System.Collections.Concurrent;
using System.Xml.Linq;
using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>The keys with which an instance protects what it gives to a page, so that nobody else makes it up.</summary>
internal static class SharedKeys
{
    // The same in every instance and release: keys are only good for the application that they were made for.
    private const string Application = "Anchore.Sizing";

    public static void AddSharedKeys(this IServiceCollection services)
    {
        services.AddAntiforgery(forms => forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddDataProtection().SetApplicationName(Application);
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<ApplicationOptions>, ILoggerFactory>((keys, application, logs) =>
        {
            var folder = application.Value.DataProtectionKeys;
            keys.XmlRepository = folder.Length == 0 ? new KeysInMemory() : new FileSystemXmlRepository(new DirectoryInfo(folder), logs);
            keys.AutoGenerateKeys = folder.Length == 0 || KeyFolder.IsWritable(folder);
        });
    }

    // The framework's own ephemeral keys still leave a folder at home.
    private sealed class KeysInMemory : IXmlRepository
    {
        private readonly ConcurrentQueue<XElement> keys = new();

        public IReadOnlyCollection<XElement> GetAllElements() => [.. keys];

        public void StoreElement(XElement element, string friendlyName) => keys.Enqueue(element);
    }
}
