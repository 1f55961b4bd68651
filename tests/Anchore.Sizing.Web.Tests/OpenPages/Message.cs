using System.Buffers;
using MessagePack;

namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>A message between a page and its server, in SignalR's MessagePack notation.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Target">What is called, or nothing.</param>
/// <param name="Arguments">What it is called with, or the result of a call.</param>
internal sealed record Message(MessageKind Kind, string? Target, IReadOnlyList<object?> Arguments)
{
    public static readonly Message Ping = new(MessageKind.Ping, null, []);

    /// <summary>Writes the message; only calls and pings are ever sent.</summary>
    /// <param name="invocation">Under what name the result of a call is wanted, if it is.</param>
    public ReadOnlyMemory<byte> Write(string? invocation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(buffer);
        writer.WriteArrayHeader(Kind == MessageKind.Ping ? 1 : 6);
        writer.Write((int)Kind);
        if (Kind != MessageKind.Ping)
        {
            writer.WriteMapHeader(0);
            writer.Write(invocation);
            writer.Write(Target);
            writer.WriteArrayHeader(Arguments.Count);
            foreach (var argument in Arguments)
            {
                Write(ref writer, argument);
            }

            writer.WriteArrayHeader(0);
        }

        writer.Flush();
        return buffer.WrittenMemory;
    }

    public static Message Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new MessagePackReader(bytes);
        var length = reader.ReadArrayHeader();
        var kind = (MessageKind)reader.ReadInt32();
        return kind switch
        {
            MessageKind.Call => ReadCall(ref reader),
            MessageKind.Result => ReadResult(ref reader, length),
            MessageKind.Close => new Message(kind, null, [ReadValue(ref reader)]),
            _ => new Message(kind, null, []),
        };
    }

    private static Message ReadCall(ref MessagePackReader reader)
    {
        reader.Skip();
        reader.Skip();
        var target = reader.ReadString();
        var arguments = new object?[reader.ReadArrayHeader()];
        for (var index = 0; index < arguments.Length; index++)
        {
            arguments[index] = ReadValue(ref reader);
        }

        return new Message(MessageKind.Call, target, arguments);
    }

    private static Message ReadResult(ref MessagePackReader reader, int length)
    {
        reader.Skip();
        reader.Skip();
        reader.Skip();
        return new Message(MessageKind.Result, null, length > 4 ? [ReadValue(ref reader)] : []);
    }

    private static void Write(ref MessagePackWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNil();
                break;
            case long number:
                writer.Write(number);
                break;
            case bool flag:
                writer.Write(flag);
                break;
            default:
                writer.Write((string)value);
                break;
        }
    }

    private static object? ReadValue(ref MessagePackReader reader)
    {
        switch (reader.NextMessagePackType)
        {
            case MessagePackType.String:
                return reader.ReadString();
            case MessagePackType.Integer:
                return reader.ReadInt64();
            case MessagePackType.Boolean:
                return reader.ReadBoolean();
            case MessagePackType.Binary:
                return reader.ReadBytes()?.ToArray();
            default:
                reader.Skip();
                return null;
        }
    }
}
