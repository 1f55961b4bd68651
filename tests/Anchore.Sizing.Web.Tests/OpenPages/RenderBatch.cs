using System.Buffers.Binary;
using System.Text;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>Orders of the server to draw, in Blazor's notation. Of these only the fields that can be typed into are read.</summary>
/// <remarks>
/// Four tables follow each other; where each begins stands in the last twenty bytes, and so does where the table of texts begins.
/// </remarks>
internal readonly struct RenderBatch(byte[] bytes)
{
    private const int EditSize = 16;
    private const int FrameSize = 20;
    private const int PrependFrame = 1;
    private const int SetAttribute = 3;
    private const int Element = 1;
    private const int Attribute = 3;

    /// <summary>
    /// Where typing is taken: the component that draws the field, the field's id where it is drawn again, and the number of the handler.
    /// </summary>
    public IEnumerable<(int Component, string? Id, ulong Handler)> Fields()
    {
        var components = Number(bytes.Length - 20);
        for (var index = 0; index < Number(components); index++)
        {
            var component = Number(components + 4 + (4 * index));
            for (var edit = 0; edit < Number(component + 4); edit++)
            {
                foreach (var (id, handler) in FieldsOf(component + 8 + (EditSize * edit)))
                {
                    yield return (Number(component), id, handler);
                }
            }
        }
    }

    private IEnumerable<(string? Id, ulong Handler)> FieldsOf(int edit)
    {
        var first = Number(bytes.Length - 16) + 4 + (FrameSize * Number(edit + 8));
        var frames = Number(edit) switch
        {
            PrependFrame when Number(first) == Element => Number(first + 4),
            SetAttribute => 1,
            _ => 0,
        };
        string? id = null;
        for (var frame = first; frame < first + (FrameSize * frames); frame += FrameSize)
        {
            var name = Number(frame) == Attribute ? Text(frame + 4) : null;
            id = Number(frame) == Element ? null : name == "id" ? Text(frame + 8) : id;
            if (name == "oninput")
            {
                yield return (id, BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(frame + 12)));
            }
        }
    }

    private int Number(int place) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(place));

    private string? Text(int place)
    {
        if (Number(place) < 0)
        {
            return null;
        }

        var start = Number(Number(bytes.Length - 4) + (4 * Number(place)));
        var (length, shift) = (0, 0);
        for (; (bytes[start] & 0x80) != 0; start++, shift += 7)
        {
            length |= (bytes[start] & 0x7F) << shift;
        }

        length |= bytes[start] << shift;
        return Encoding.UTF8.GetString(bytes, start + 1, length);
    }
}
