namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>Faces of the system for Chinese, Japanese and Korean.</summary>
/// <remarks>
/// Only single files with TrueType outlines can be embedded: no collections (.ttc) and no PostScript outlines, which the usual Noto Sans CJK
/// packages have. Each of these is under a license that allows embedding.
/// </remarks>
internal static class SystemFace
{
    // The ideographs of all planes that such faces have.
    private const int Limit = 0x30000;

    /// <summary>The faces that have ideographs, in the order in which they are preferred.</summary>
    public static readonly string[] Ideographs =
        ["NotoSansJP-Regular.ttf", "NotoSansSC-Regular.ttf", "NotoSansTC-Regular.ttf", "DroidSansFallbackFull.ttf", "ipag.ttf", "ipagp.ttf"];

    /// <summary>The faces that have Korean syllables, in the order in which they are preferred.</summary>
    public static readonly string[] Hangul = ["NotoSansKR-Regular.ttf", "NanumGothic.ttf"];

    private static readonly string[] Folders =
    [
        "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    private static readonly EnumerationOptions Everywhere =
        new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>The first of some faces that is installed; none if none is.</summary>
    public static Face? Find(string[] names)
    {
        var files = Folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.ttf", Everywhere)).ToList();
        var found = names.Select(name => files.Find(file => Path.GetFileName(file) == name)).FirstOrDefault(file => file is not null);
        return found is null ? null : Load(found);
    }

    private static Face Load(string file)
    {
        using var stream = File.OpenRead(file);
        return new Face(Path.GetFileNameWithoutExtension(file), stream, Limit);
    }
}
