using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Anchore.Sizing.Imports.Preflight;

/// <summary>Reads back the summary that a preflight script printed.</summary>
/// <remarks>
/// Whatever is sent, the answer is a <see cref="PreflightReading"/>; nothing is thrown, and a summary is taken whole or not at all.
/// </remarks>
public static class PreflightSummary
{
    /// <summary>The most bytes of UTF-8 that are looked at; a script prints a tenth of that.</summary>
    public const int LargestText = 64 * 1024;

    internal const string Tool = "anchore-sizing-preflight";
    internal const int Format = 2;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = SummaryFormat.Depth, AllowDuplicateProperties = false };

    /// <summary>Reads the content of a file.</summary>
    public static PreflightReading Read(ReadOnlySpan<byte> text)
    {
        if (text.Length > LargestText)
        {
            return TooLarge();
        }

        return Utf8.IsValid(text)
            ? ReadText(Encoding.UTF8.GetString(text))
            : PreflightReading.Refused("This is not text in UTF-8, so it is not what the script printed.");
    }

    /// <summary>Reads what was pasted.</summary>
    public static PreflightReading Read(string text) =>
        text.Length > LargestText || Encoding.UTF8.GetByteCount(text) > LargestText ? TooLarge() : ReadText(text);

    private static PreflightReading TooLarge() =>
        PreflightReading.Refused($"This is larger than {LargestText / 1024} KiB, which no preflight summary is.");

    private static PreflightReading ReadText(string text)
    {
        var (json, problem) = SummaryText.Find(text);
        return problem is null ? ReadJson(json) : PreflightReading.Refused(problem);
    }

    private static PreflightReading ReadJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json), Strict);
            return StrangerReason(document.RootElement) is { } reason ? PreflightReading.Refused(reason) : ReadFile(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            var line = exception is JsonException { LineNumber: { } number } ? $" in line {number + 1} of the summary" : "";
            return PreflightReading.Refused(
                $"This is not the JSON that the script prints{line}: something was changed or lost there. Paste what the script printed."
            );
        }
    }

    // Another tool's or another format's members are not looked at, since nobody knows what they mean.
    private static string? StrangerReason(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("tool", out var tool) || !tool.IsText(Tool))
        {
            return "This JSON is not a preflight summary: it does not say that the preflight script printed it.";
        }

        return
            root.TryGetProperty("format", out var format)
            && format.ValueKind == JsonValueKind.Number
            && format.TryGetInt32(out var number)
            && number == Format
            ? null
            : $"This summary has another format than {Format}: it comes from a script of another version. Download the script again and run it.";
    }

    private static bool IsText(this JsonElement element, string text) =>
        element.ValueKind == JsonValueKind.String && element.ValueEquals(text);

    private static PreflightReading ReadFile(JsonElement root)
    {
        try
        {
            var file = root.Deserialize(SummaryFormat.Default.SummaryFile)!;
            return SummaryRules.Problem(file) is { } problem ? PreflightReading.Refused(problem) : PreflightReading.Create(file);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return PreflightReading.Refused(
                "The summary was changed: a member is missing, unknown, or of another type than the script prints. Run the script again."
            );
        }
    }
}
