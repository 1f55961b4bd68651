namespace Anchore.Sizing.Web.Hosting;

/// <summary>
/// Compresses pages on the way; static files are compressed when they are published, and files of plans keep the bytes that their tag
/// names.
/// </summary>
internal static class PageCompression
{
    // A page holds no secret that its compressed length could betray, so https is no exception.
    public static void AddPageCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = ["text/html"];
    });
}
