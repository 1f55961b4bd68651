using System.Buffers;
using System.Text;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>Reads what the tools of a site print, and counts its images.</summary>
/// <param name="options">How to count.</param>
/// <param name="now">The time, which tells what has expired; without it, whatever has an end is over.</param>
public sealed class InventoryReader(InventoryOptions options, DateTimeOffset? now = null)
{
    /// <summary>The most bytes that are read, all texts together: 50 MB.</summary>
    public const long MostBytes = 50_000_000;

    /// <summary>The formats that are read, for messages.</summary>
    public static IReadOnlyList<string> Formats => Imports.Formats.FormatList.Names;

    private const int BlockLength = 65_536;

    private readonly InventoryBuilder inventory = new(now);
    private long bytesRead;

    /// <summary>Reads a text as it arrives. Several texts combine into one inventory.</summary>
    /// <param name="stream">The bytes, in any of the usual encodings.</param>
    /// <param name="progress">Is told how many bytes of all texts were read.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="InventoryRefusedException">The text is none, too large, or built to cost much.</exception>
    public async Task ReadAsync(Stream stream, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(BlockLength);
        var characters = ArrayPool<char>.Shared.Rent(BlockLength + 8);
        try
        {
            var input = new InputReader(inventory);
            var length = await stream.ReadAtLeastAsync(bytes, TextEncoding.SampleLength, false, cancellation);
            var encoding = TextEncoding.Find(bytes.AsSpan(0, Math.Min(length, TextEncoding.SampleLength)));
            var decoder = encoding.GetDecoder();
            while (length > 0)
            {
                Account(length);
                Decode(decoder, bytes.AsSpan(0, length), characters, input);
                progress?.Report(bytesRead);
                length = await stream.ReadAsync(bytes, cancellation);
            }

            input.Complete();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    /// <summary>Reads a text that is at hand.</summary>
    /// <exception cref="InventoryRefusedException">The text is too large, or built to cost much.</exception>
    public void Read(string text)
    {
        Account(Encoding.UTF8.GetByteCount(text));
        var input = new InputReader(inventory);
        input.Feed(text);
        input.Complete();
    }

    /// <summary>What comes of all texts that were read so far.</summary>
    /// <param name="changed">Another factor, meaning of sizes and platform than those that the reading began with.</param>
    public Inventory Build(InventoryOptions? changed = null) => inventory.Build(changed ?? options);

    private void Account(int bytes)
    {
        bytesRead += bytes;
        if (bytesRead > MostBytes)
        {
            throw new InventoryRefusedException($"More than {MostBytes / 1_000_000} MB were given. Give the list of images only.", true);
        }
    }

    private static void Decode(Decoder decoder, ReadOnlySpan<byte> bytes, char[] characters, InputReader input)
    {
        while (!bytes.IsEmpty)
        {
            decoder.Convert(bytes, characters, false, out var used, out var written, out _);
            input.Feed(characters.AsSpan(0, written));
            bytes = bytes[used..];
        }
    }
}
