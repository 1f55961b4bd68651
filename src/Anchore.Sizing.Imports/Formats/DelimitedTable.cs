using System.Buffers;
using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// A list of images in CSV, in cells copied from a spreadsheet, or in a table of Markdown or of boxes: the columns are found by their
/// titles, in some languages, and numbers are read by the custom of the list. With the titles of a tool, sizes mean what they mean in the
/// tool's own table.
/// </summary>
internal sealed partial class DelimitedTable
{
    private const int MostTitleCharacters = 100;

    private static readonly SearchValues<char> Border = SearchValues.Create("-:─━═ ");

    private static readonly SearchValues<string> TitleWords = SearchValues.Create(
        ["image", "repo", "digest", "name", "ref", "tag", "sha", "uri", "artifact", "bild"],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly IReadOnlyList<Column> columns;
    private readonly string[] units;
    private readonly bool? commaIsDecimal;

    private readonly (TableFormat Format, TableContext Context)? tool;

    private DelimitedTable(char separator, List<string> titles, ShellCommand command, string runtime)
    {
        Separator = separator;
        tool = FindTool(titles, command, runtime);
        columns = tool is { } known ? known.Context.Header.Columns : [.. titles.Select(ColumnOf)];
        units = [.. titles.Select(UnitOf)];
        commaIsDecimal = separator switch
        {
            ';' => true,
            ',' => false,
            _ => null,
        };
    }

    public char Separator { get; }

    public bool HasSeparator(string line) => line.Contains(Separator, StringComparison.Ordinal) || columns.Count == 1;

    /// <summary>Whether a text ends within a quoted cell.</summary>
    public bool IsCut(string text) => Delimited.IsCut(text, Separator);

    public string NameOf(ShellCommand command) =>
        tool is { } known ? known.Format.NameOf(known.Context.Header, command)
        : Separator is '│' or '┃' && columns.Contains(Column.Digest) && columns.Contains(Column.Status) ? "anchorectl-image-list"
        : command.Is("anchorectl") ? "anchorectl-image-list"
        : "csv-inventory";

    /// <summary>The table whose titles a line holds; null when it holds none.</summary>
    public static DelimitedTable? Find(string line, ShellCommand command, string runtime)
    {
        if (!line.AsSpan().ContainsAny(TitleWords) || Delimited.FindSeparator(line) is not { } separator)
        {
            return null;
        }

        var titles = Delimited.Split(line, separator);
        if (titles.Count < 2 || !titles.TrueForAll(IsTitle))
        {
            return null;
        }

        var found = new DelimitedTable(separator, titles, command, runtime);
        return found.columns.Any(column => column is Column.Name or Column.Digest) ? found : null;
    }

    public void Read(string line, int number, SourceBuilder source)
    {
        var cells = Delimited.Split(line, Separator);
        if (cells.TrueForAll(cell => cell.Length == 0 || !cell.AsSpan().ContainsAnyExcept(Border)))
        {
            return;
        }

        var row = new TableRow(columns, cells, number);
        if (tool is { } known)
        {
            known.Format.Read(row, source, known.Context);
            return;
        }

        var (name, digest) = NameAndDigest(row);
        var id = Cell(row, Column.Id);
        var listing = new ImageListing { Name = name, Digests = [digest], Id = ImageReference.IsHex(id) ? id : "" };
        if (!listing.HasIdentity)
        {
            source.Skip(number, SkipReasons.NoIdentity);
            return;
        }

        if (ImageReference.IsCompanionTag(Cell(row, Column.Tag)))
        {
            source.Skip(number, SkipReasons.Companion);
            return;
        }

        listing = listing with { Added = ToolDate.Parse(Cell(row, Column.Added)), Platform = Cell(row, Column.Platform) };
        source.Add(WithSizes(listing, cells, number, source), number);
    }

    private static (string Name, string Digest) NameAndDigest(TableRow row)
    {
        var name = Cell(row, Column.Name);
        var registry = Cell(row, Column.Registry);
        if (name.Length > 0 && registry.Length > 0 && !name.StartsWith(registry, StringComparison.Ordinal))
        {
            name = $"{registry.TrimEnd('/')}/{name}";
        }

        var digest = Cell(row, Column.Digest);
        var inId = Cell(row, Column.Id);
        digest = digest.Length > 0 ? digest : inId.Contains('@', StringComparison.Ordinal) ? inId : "";
        digest = ImageReference.DigestOf(digest) is { Length: > 0 } found ? found : ImageReference.IsHex(digest) ? digest : "";
        var tag = Cell(row, Column.Tag).Split([',', ' ', '\n'], 2)[0];

        // A column of tags may hold names in full.
        name = name.Length == 0 && ImageReference.IsCertain(tag) ? tag : ImageReference.Join(name, tag);
        return (name, digest);
    }

    private ImageListing WithSizes(ImageListing listing, List<string> cells, int number, SourceBuilder source)
    {
        for (var index = 0; index < columns.Count && index < cells.Count; index++)
        {
            var column = columns[index];
            if (column is not (Column.Size or Column.CompressedSize or Column.UncompressedSize) || cells[index].Length == 0)
            {
                continue;
            }

            var bytes = ToolSize.Parse(cells[index], units[index], commaIsDecimal);
            if (bytes is null)
            {
                source.Skip(number, $"the size {Quote(cells[index])} cannot be read, or in two ways; write it with a point, such as "
                    + $"1.25 GB");
            }
            else if (bytes > 0)
            {
                listing = column switch
                {
                    Column.CompressedSize => listing with { Compressed = bytes },
                    Column.UncompressedSize => listing with { Uncompressed = bytes },
                    _ => listing with { Unknown = bytes },
                };
            }
        }

        return listing;
    }

    private static string Quote(string text) => text.Length > 20 ? text[..20] + "…" : text;

    // A spreadsheet writes an apostrophe or an equals sign before text that it must not work out.
    private static string Cell(TableRow row, Column column) => row[column].TrimStart('\'', '=').Trim('"');

    // Docker and the like print titles in capitals; a spreadsheet rarely does, and has no image IDs.
    private static (TableFormat Format, TableContext Context)? FindTool(List<string> titles, ShellCommand command, string runtime)
    {
        if (titles.Exists(title => title.AsSpan().ContainsAnyInRange('a', 'z')))
        {
            return null;
        }

        var header = new TableHeader([.. titles.Select(ColumnTitles.Find)], "", string.Join("  ", titles));
        return header.Has(Column.Id) && FormatList.Tables.FirstOrDefault(format => format.Matches(header, command)) is { } found
            ? (found, new TableContext(header, command, runtime))
            : null;
    }

    private static bool IsTitle(string cell) =>
        cell.Length > MostTitleCharacters || (Title().IsMatch(cell) && !ImageReference.IsCertain(cell));

    private static Column ColumnOf(string title)
    {
        if (title.Length > MostTitleCharacters)
        {
            return Column.Other;
        }

        var key = string.Concat(title.Where(char.IsLetter)).ToLowerInvariant();
        var isSize = SizeTitle().IsMatch(key);
        return isSize && CompressedTitle().IsMatch(key) ? Column.CompressedSize
            : isSize && UncompressedTitle().IsMatch(key) ? Column.UncompressedSize
            : isSize && !OtherSizeTitle().IsMatch(key) ? Column.Size
            : DigestTitle().IsMatch(key) ? Column.Digest
            : IdTitle().IsMatch(key) ? Column.Id
            : NameTitle().IsMatch(key) ? Column.Name
            : key is "tag" or "tags" or "imagetag" or "imagetags" or "version" or "etiquette" ? Column.Tag
            : key is "registry" or "registryurl" or "host" or "registre" ? Column.Registry
            : AddedTitle().IsMatch(key) ? Column.Added
            : key is "platform" or "plattform" ? Column.Platform
            : key is "status" or "analysis" or "analysisstatus" or "imagestatus" ? Column.Status
            : Column.Other;
    }

    private static string UnitOf(string title)
    {
        if (title.Length > MostTitleCharacters || UnitInTitle().Match(title) is not { Success: true } match)
        {
            return "B";
        }

        return match.Groups[1].Value is { Length: > 0 } inBrackets ? inBrackets : match.Groups[2].Value;
    }

    [GeneratedRegex(@"^(?:['""*_`=]{0,3}[\p{L}\p{So}#%.][\p{L}\p{M}\p{N}\p{So} ./()\[\]_#%&'*`-]*)?$")]
    private static partial Regex Title();

    [GeneratedRegex(@"size|bytes|größe|groesse|groe|taille|tamaño|tamano|dimensione|volume|diskusage")]
    private static partial Regex SizeTitle();

    [GeneratedRegex(@"^(?!.*(?:un|de)compress).*(?:compress|blob|content|komprimiert$)")]
    private static partial Regex CompressedTitle();

    [GeneratedRegex(@"uncompress|decompress|unpacked|disk|virtual|unkomprimiert|ondisk")]
    private static partial Regex UncompressedTitle();

    [GeneratedRegex(@"shared|unique|archive|layer|limit|repository|repo$")]
    private static partial Regex OtherSizeTitle();

    [GeneratedRegex(@"^(?:image|manifest|repo|index)?(?:digest|sha|sha256)$|digest$")]
    private static partial Regex DigestTitle();

    [GeneratedRegex(@"^(?:container)?(?:image)?id$")]
    private static partial Regex IdTitle();

    [GeneratedRegex(@"^(?:container|docker)?(?:image|images|imagename|imageref|imagereference|imagefullname|repository|repositoryname"
        + @"|repo|reference|ref|fulltag|fullname|artifact|abbild|bild|imagen|uri|imageuri|name)$")]
    private static partial Regex NameTitle();

    [GeneratedRegex(@"push|upload|added|createtime|createdtime|firstseen|addedat")]
    private static partial Regex AddedTitle();

    [GeneratedRegex(@"[(\[]\s*(bytes|[kKMGTP]i?[Bo]|B)\s*[)\]]|[_ ](?i:in[_ ])?(bytes|[kKmMgGtTpP]i?[bBo])\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex UnitInTitle();
}
