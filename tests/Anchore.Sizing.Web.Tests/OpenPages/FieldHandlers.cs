using System.Collections.Concurrent;
using System.Text.Json;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>Who on the server takes the typing of which field. A field that is drawn again has another handler.</summary>
internal sealed class FieldHandlers
{
    private readonly ConcurrentDictionary<string, int> components = new();
    private readonly ConcurrentDictionary<int, ulong> handlers = new();

    public bool IsEmpty => components.IsEmpty;

    public void Follow(RenderBatch batch)
    {
        foreach (var (component, id, handler) in batch.Fields())
        {
            handlers[component] = handler;
            if (id is not null)
            {
                components[id] = component;
            }
        }
    }

    /// <summary>What a browser reports when the field with this id holds a text that was typed.</summary>
    public string Event(string id, string text)
    {
        var component = components[id];
        object[] report =
        [
            new
            {
                eventHandlerId = handlers[component],
                eventName = "input",
                eventFieldInfo = new { componentId = component, fieldValue = text },
            },
            new { value = text },
        ];
        return JsonSerializer.Serialize(report);
    }
}
