namespace Anchore.Sizing.Web.Hosting.Settings;

/// <summary>A folder of data protection keys.</summary>
internal static class KeyFolder
{
    public static bool HoldsKeys(string path) => Directory.Exists(path) && Directory.EnumerateFiles(path, "key-*.xml").Any();

    public static bool IsWritable(string path)
    {
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Options = FileOptions.DeleteOnClose,
            };
            using var file = new FileStream(Path.Combine(path, $".{Guid.NewGuid():N}"), options);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
