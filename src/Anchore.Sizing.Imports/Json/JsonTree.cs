using System.Globalization;

namespace Anchore.Sizing.Imports.Json;

/// <summary>The part of a JSON value that readers ask for; everything else was left out while it was read.</summary>
internal sealed class JsonTree
{
    private static readonly List<(string Key, JsonTree Value)> Empty = [];

    private readonly List<(string Key, JsonTree Value)>? fields;
    private readonly List<JsonTree>? items;

    private JsonTree(List<(string, JsonTree)>? fields, List<JsonTree>? items, string? text)
    {
        this.fields = fields;
        this.items = items;
        Text = text;
    }

    /// <summary>The text of a string, a number, or true or false; null for null, objects and arrays.</summary>
    public string? Text { get; }

    public bool IsObject => fields is not null;

    public bool IsArray => items is not null;

    public bool IsNull => Text is null && fields is null && items is null;

    public IReadOnlyList<JsonTree> Items => items ?? [];

    public IReadOnlyList<(string Key, JsonTree Value)> Fields => fields ?? [];

    /// <summary>The value of a key, whatever its case and with or without underscores; null when it is missing or null.</summary>
    public JsonTree? this[string key]
    {
        get
        {
            foreach (var (name, value) in fields ?? Empty)
            {
                if (JsonKey.AreEqual(name, key) && !value.IsNull)
                {
                    return value;
                }
            }

            return null;
        }
    }

    public static JsonTree CreateObject() => new([], null, null);

    public static JsonTree CreateArray() => new(null, [], null);

    public static JsonTree CreateValue(string? text) => new(null, null, text);

    /// <summary>Whether the key is there, even with null as its value.</summary>
    public bool Has(string key)
    {
        foreach (var (name, _) in fields ?? Empty)
        {
            if (JsonKey.AreEqual(name, key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a key; empty when it is missing, null, <c>&lt;none&gt;</c> or no text.</summary>
    public string String(string key) => this[key]?.Text is { } text && text is not ("<none>" or "N/A" or "null") ? text.Trim() : "";

    /// <summary>The whole number of a key, which may be written as text; null when it is none.</summary>
    public long? Number(string key) =>
        long.TryParse(this[key]?.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The whole number of a key where it is more than 0, as a size that is known; otherwise null.</summary>
    public long? Positive(string key) => Number(key) is > 0 and var number ? number : null;

    /// <summary>The texts in the array of a key, or the one text that stands instead of an array.</summary>
    public IReadOnlyList<string> Strings(string key) => this[key] switch
    {
        { IsArray: true } array => [.. array.Items.Select(item => item.Text).OfType<string>()],
        { Text: { Length: > 0 } text } => [text],
        _ => [],
    };

    /// <summary>The first text of the array of a key; empty when there is none.</summary>
    public string First(string key) => Strings(key) is [var first, ..] ? first : "";

    internal void Add(string? key, JsonTree value)
    {
        if (fields is not null)
        {
            fields.Add((key!, value));
        }
        else
        {
            items!.Add(value);
        }
    }
}
