namespace Anchore.Sizing.Exports.Yaml;

/// <summary>
/// A YAML mapping under construction. Keys keep the order in which they were first set; a path makes the mappings on its way.
/// </summary>
internal sealed class YamlMap
{
    private readonly OrderedDictionary<string, object> entries = [];

    /// <summary>
    /// Keys with their values: text, whole numbers, flags, null, lists of text or mappings, and mappings of the same kind.
    /// </summary>
    public IReadOnlyDictionary<string, object> Entries => entries;

    public YamlMap Set(string path, string text) => Put(path, text);

    public YamlMap Set(string path, long number) => Put(path, number);

    public YamlMap Set(string path, bool flag) => Put(path, flag);

    public YamlMap Set(string path, IReadOnlyList<string> texts) => Put(path, texts);

    public YamlMap Set(string path, YamlMap map) => Put(path, map.entries);

    public YamlMap Set(string path, IReadOnlyList<YamlMap> maps) => Put(path, maps.Select(map => map.entries).ToArray());

    /// <summary>Sets null, with which Helm clears what earlier values say there.</summary>
    public YamlMap SetNull(string path) => Put(path, YamlNull.Value);

    private YamlMap Put(string path, object value)
    {
        var keys = path.Split('.');
        var target = keys[..^1].Aggregate(entries, Descend);
        target[keys[^1]] = value;
        return this;
    }

    private static OrderedDictionary<string, object> Descend(OrderedDictionary<string, object> map, string key)
    {
        if (!map.TryGetValue(key, out var inner))
        {
            map[key] = inner = new OrderedDictionary<string, object>();
        }

        return (OrderedDictionary<string, object>)inner;
    }
}
