namespace Anchore.Sizing.Imports;

/// <summary>The sources of one text: one for each format in it.</summary>
internal sealed class InputSources(InventoryBuilder inventory)
{
    private readonly Dictionary<string, SourceBuilder> sources = [];

    /// <summary>The source that was opened last; null before the first.</summary>
    public SourceBuilder? Last { get; private set; }

    /// <summary>The formats that were found.</summary>
    public IReadOnlyCollection<string> Formats => sources.Keys;

    /// <summary>The source of a format, which is added where it is new.</summary>
    public SourceBuilder Open(string format)
    {
        // With and without digests, it is one table.
        var key = format == "docker-images-digests" ? "docker-images" : format;
        if (!sources.TryGetValue(key, out var source))
        {
            source = sources.Values.FirstOrDefault(known => known.Format == format) ?? inventory.AddSource(format);
            sources[key] = source;
        }

        Last = source;
        return source;
    }

    /// <summary>Says what is not counted, in the last source or, without one, in that which is to come.</summary>
    public void Skip(int line, string reason)
    {
        if (Last is { } source)
        {
            source.Skip(line, reason);
        }
        else
        {
            inventory.Skip(inventory.NextIndex, line, reason);
        }
    }
}
