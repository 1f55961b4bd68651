using System.Collections.Concurrent;

namespace Anchore.Sizing.Exports.Json;

/// <summary>The templates of one sort of value, by what they say. Names come from rule books and vocabularies, so there are only so many.</summary>
/// <param name="name">What sets the template of a value apart.</param>
/// <param name="make">Makes the template of a value and of all that are named alike.</param>
internal sealed class JsonTemplates<T>(Func<T, JsonTemplateName> name, Func<T, JsonTemplate> make)
{
    private readonly ConcurrentDictionary<JsonTemplateName, JsonTemplate> made = new();

    public JsonTemplate Of(T value)
    {
        var its = name(value);
        return made.TryGetValue(its, out var template) ? template : made.GetOrAdd(its, make(value));
    }
}
