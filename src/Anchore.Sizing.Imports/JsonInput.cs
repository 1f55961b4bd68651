using System.Text.Json;
using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Formats;
using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>Reads the JSON documents in a text, one after the other; of a document that breaks off, what is whole is counted.</summary>
internal sealed partial class JsonInput(InventoryBuilder inventory, InputSources sources)
{
    private readonly JsonKeySet keys = new(FormatList.Json.SelectMany(format => format.Keys));
    private readonly JsonKeySet lists = new(FormatList.Json.SelectMany(format => format.Lists));
    private JsonDocumentReader? document;
    private JsonFormat? format;
    private ShellCommand command = ShellCommand.None;
    private bool isBroken;
    private int records;

    /// <summary>Whether a document is being read.</summary>
    public bool IsOpen => document is not null;

    /// <summary>
    /// Where on a line a document begins, if need be behind the key under which it stood in a larger one, or behind what a log puts before
    /// it; -1 where none does.
    /// </summary>
    public static int FindStart(string line) =>
        Start().IsMatch(line) ? 0
        : line is [.., '{' or '['] && Inner().Match(line) is { Success: true } inner ? inner.Groups["json"].Index
        : -1;

    /// <summary>Begins a document.</summary>
    /// <param name="line">Its first line.</param>
    /// <param name="number">The number of the line.</param>
    /// <param name="ends">Whether the line is whole.</param>
    /// <param name="typed">The command that printed it.</param>
    /// <returns>What follows the document on the line; empty where nothing does.</returns>
    public string Begin(string line, int number, bool ends, ShellCommand typed)
    {
        document = new JsonDocumentReader(keys, lists, Take);
        (format, command, isBroken, records) = (null, typed, false, 0);
        return Feed(WithoutQuotes(line.TrimStart()), number, ends);
    }

    /// <summary>Goes on with a document.</summary>
    /// <returns>What follows the document on the line; empty where nothing does.</returns>
    public string Feed(string text, int number, bool ends)
    {
        try
        {
            var rest = document!.Feed(ends ? text + "\n" : text, number).Trim();
            if (!document.IsComplete)
            {
                return "";
            }

            document = null;
            return rest is "," or "\"" or "'" ? "" : rest.TrimStart(',');
        }
        catch (JsonException)
        {
            Break(number, "not valid JSON from here on");
            return "";
        }
    }

    /// <summary>Ends a document that goes on otherwise.</summary>
    public void Break(int number, string reason)
    {
        document!.BreakOff(number, TakePart);
        document = null;
        isBroken = true;
        Truncate();
        sources.Skip(number, reason);
    }

    /// <summary>Whether a line is what is left of a document that broke off.</summary>
    public bool IsRest(string line) => isBroken && Rest().IsMatch(line);

    /// <summary>What follows is no part of a document that broke off.</summary>
    public void ForgetBreak() => isBroken = false;

    /// <summary>Ends the text: a document that is not complete is truncated.</summary>
    public void Complete()
    {
        if (document is { IsComplete: false } open)
        {
            open.BreakOff(1, TakePart);
            if (!Truncate())
            {
                sources.Skip(1, "JSON that breaks off before its first image");
            }
        }
    }

    // False where nothing of the document was counted.
    private bool Truncate()
    {
        if (sources.Last is not { } last || records == 0)
        {
            return false;
        }

        last.Truncated = true;
        inventory.Remark("The JSON breaks off; what is whole is counted.");
        return true;
    }

    // Each line may stand in quotes, as a script prints a text with them.
    private static string WithoutQuotes(string text) =>
        text is not ['"' or '\'', _, _, ..] ? text
        : text.StartsWith("\"{\\\"", StringComparison.Ordinal)
            ? text[1..].TrimEnd('"').Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
        : text[1..].TrimEnd(text[0], ',');

    private bool Take(JsonRecord record)
    {
        if (record.IsDocument && records > 0)
        {
            return false;
        }

        if (format is null || !format.Matches(record, command))
        {
            format = FormatList.Json.FirstOrDefault(known => known.Matches(record, command));
        }

        if (format is not null)
        {
            records++;
            format.Read(record, sources.Open(format.NameOf(record, command)));
            return true;
        }

        if (record.IsDocument)
        {
            EndUnknown(record);
        }
        else if (record.List.Length == 0)
        {
            sources.Skip(record.Line, SkipReasons.NoImage);
        }

        return false;
    }

    private void TakePart(JsonRecord record)
    {
        if ((!record.IsDocument || records == 0)
            && FormatList.Json.FirstOrDefault(known => known.Matches(record, command)) is { } found && found.HoldsImages(record))
        {
            records++;
            found.Read(record, sources.Open(found.NameOf(record, command)));
        }
    }

    // An empty list is an answer; an object of another kind is not.
    private void EndUnknown(JsonRecord record)
    {
        var list = record.Value.Fields.FirstOrDefault(field => lists.Contains(field.Key)
            && field.Value is { IsArray: true, Items.Count: 0 });
        if (list.Key is not null)
        {
            var listed = FormatList.Json.First(known => known.Lists.Any(key => JsonKey.AreEqual(key, list.Key)));
            sources.Open(listed is KubernetesJson ? "kubectl-pods" : listed.NameOf(record with { List = list.Key }, command));
        }
        else
        {
            sources.Skip(record.Line, SkipReasons.NoImage);
        }
    }

    [GeneratedRegex(@"^\s*(?:[""']?\{\s*(?:\\?[""'}]|$)|\[\s*(?:[{""\]\[]|$)|[""']\{\\?"")")]
    private static partial Regex Start();

    [GeneratedRegex(@"^[^{}\[]{0,60}(?:\[[^\[\]{}]{0,60}\][^{}\[]{0,60})?(?<=[:=] ?)"
        + @"(?<json>\[? ?\{|(?<=""(?:images|items|imageDetails)"": ?)\[)$")]
    private static partial Regex Inner();

    [GeneratedRegex(@"^\s*(?:[\]}{\[,""]|""[\w.:/-]+""\s*:)")]
    private static partial Regex Rest();
}
