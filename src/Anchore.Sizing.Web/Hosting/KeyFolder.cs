using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>Where the keys are kept that several instances share, so that a page made by one can be continued by another.</summary>
/// <param name="Path">The folder, or empty: then this instance has keys of its own, in memory.</param>
internal sealed record KeyFolder(string Path)
{
    public static readonly TextSetting<KeyFolder> Setting = new(
        "DataProtectionKeys",
        "empty",
        "an existing folder that can be written to or holds keys (key-*.xml), or nothing",
        "The folder of the keys that all instances share. Without it each instance keeps its own in memory, and a page can only be continued by the one that made it.",
        path => path.Length == 0 || HoldsKeys(path) || IsWritable(path) ? new KeyFolder(path) : null);

    /// <summary>Whether keys may be made there; otherwise those that are there are used.</summary>
    public bool TakesNewKeys => IsWritable(Path);

    private static bool HoldsKeys(string path) => Directory.Exists(path) && Directory.EnumerateFiles(path, "key-*.xml").Any();

    private static bool IsWritable(string path)
    {
        try
        {
            using var trial = new FileStream(System.IO.Path.Combine(path, $".{Guid.NewGuid():N}"), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
