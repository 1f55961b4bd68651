using System.Text;
using System.Text.Json;

namespace Anchore.Sizing.Imports.Json;

/// <summary>
/// Reads a JSON document piece by piece and passes on each object of its list as soon as it is complete, so that a document that breaks
/// off gives what is whole, and one of any length needs the memory of one object.
/// </summary>
internal sealed class JsonDocumentReader(JsonKeySet keys, JsonKeySet lists, Func<JsonRecord, bool> receive)
{
    /// <summary>How deep values may be nested.</summary>
    public const int MostDepth = 64;

    private const int MostValueBytes = 8 * 1024 * 1024;
    private const int MostNodes = 500_000;

    private static readonly JsonReaderOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostDepth + 8 };

    private readonly Stack<Frame> frames = new();
    private JsonReaderState state = new(Options);
    private byte[] buffer = [];
    private int pending;
    private JsonTree? rootTree;
    private string key = "";
    private int skippedDepth;
    private int nodes;

    /// <summary>Whether the document is complete.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Reads a piece; the text behind the end of the document comes back.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="InventoryRefusedException">It is nested too deep, or one value is too large.</exception>
    public string Feed(string text, int line)
    {
        // One buffer for all pieces: large arrays are collected seldom and at a high price.
        var needed = pending + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < needed)
        {
            Array.Resize(ref buffer, needed * 2);
        }

        var length = pending + Encoding.UTF8.GetBytes(text, buffer.AsSpan(pending));
        var reader = new Utf8JsonReader(buffer.AsSpan(0, length), isFinalBlock: false, state);
        while (!IsComplete && reader.Read())
        {
            if (reader.CurrentDepth > MostDepth)
            {
                throw new InventoryRefusedException($"The JSON is nested deeper than {MostDepth} levels.");
            }

            Take(ref reader, line);
        }

        state = reader.CurrentState;
        var consumed = (int)reader.BytesConsumed;
        if (IsComplete)
        {
            return Encoding.UTF8.GetString(buffer, consumed, length - consumed);
        }

        pending = length - consumed;
        if (pending > MostValueBytes)
        {
            throw new InventoryRefusedException("One value of the JSON is longer than 8 MB.");
        }

        Buffer.BlockCopy(buffer, consumed, buffer, 0, pending);
        return "";
    }

    /// <summary>
    /// Ends a document that breaks off: passes on the innermost element of its list, or the document itself, as far as it goes, without
    /// objects that are not whole themselves.
    /// </summary>
    /// <param name="line">The line on which it breaks off.</param>
    /// <param name="receivePart">Takes what is there.</param>
    public void BreakOff(int line, Action<JsonRecord> receivePart)
    {
        while (frames.TryPop(out var frame))
        {
            if (!frames.TryPeek(out var parent))
            {
                receivePart(new JsonRecord(frame.Tree, "", "", frame.Tree, line));
            }
            else if (parent.IsList)
            {
                receivePart(new JsonRecord(frame.Tree, frames.Count > 1 ? parent.Key : "", "", rootTree, line));
                frames.Clear();
            }
            else if (parent.Tree.IsObject || !frame.Tree.IsObject)
            {
                parent.Tree.Add(parent.Tree.IsObject ? frame.Key : null, frame.Tree);
            }
        }
    }

    private void Take(ref Utf8JsonReader reader, int line)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when skippedDepth == 0:
                key = reader.GetString()!;
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Begin(reader.TokenType == JsonTokenType.StartObject);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                End(line);
                break;
            case JsonTokenType.PropertyName:
                break;
            default:
                if (skippedDepth == 0 && IsWanted)
                {
                    Place(JsonTree.CreateValue(TextOf(ref reader)), line);
                }

                break;
        }
    }

    private static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.ASCII.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => null,
    };

    // Keys of a list that is an object are names of its elements.
    private bool IsWanted => frames.Count == 0 || frames.Peek() is not { Tree.IsObject: true } top || top.IsList || keys.Contains(key);

    private void Begin(bool isObject)
    {
        if (skippedDepth > 0 || !IsWanted)
        {
            skippedDepth++;
            return;
        }

        var isInRoot = frames.Count == 1 && frames.Peek().Tree.IsObject;
        var isList = frames.Count == 0 ? !isObject : isInRoot && lists.Contains(key) && (!isObject || key is "manifest" or "tags");
        var tree = isObject ? JsonTree.CreateObject() : JsonTree.CreateArray();
        rootTree ??= tree;
        frames.Push(new Frame(tree, key, isList));
    }

    private void End(int line)
    {
        if (skippedDepth > 0)
        {
            skippedDepth--;
            return;
        }

        var frame = frames.Pop();
        key = frame.Key;
        if (frames.Count == 0)
        {
            IsComplete = true;
            if (frame.Tree.IsObject)
            {
                receive(new JsonRecord(frame.Tree, "", "", frame.Tree, line));
            }

            return;
        }

        Place(frame.Tree, line);
    }

    private void Place(JsonTree value, int line)
    {
        if (frames.Count == 0)
        {
            IsComplete = true;
            return;
        }

        var parent = frames.Peek();
        if (parent.IsList && (value.IsObject || (value.Text is not null && parent.Tree.IsArray)))
        {
            var root = frames.Count > 1 ? rootTree : null;
            if (receive(new JsonRecord(value, root is null ? "" : parent.Key, parent.Tree.IsObject ? key : "", root, line)))
            {
                nodes = 0;
                return;
            }

            // What no format takes by itself may belong to the document; in a list that is the document it belongs to nothing.
            if (root is null)
            {
                return;
            }
        }

        // A value in a list within a list stands for itself: some tools print an array for each argument.
        if (parent.IsList && value.IsArray)
        {
            foreach (var item in value.Items.Where(item => item.IsObject))
            {
                receive(new JsonRecord(item, "", "", null, line));
            }

            return;
        }

        if (++nodes > MostNodes)
        {
            throw new InventoryRefusedException("One object of the JSON has more than 500,000 values.");
        }

        parent.Tree.Add(parent.Tree.IsObject ? key : null, value);
    }

    private sealed record Frame(JsonTree Tree, string Key, bool IsList);
}
