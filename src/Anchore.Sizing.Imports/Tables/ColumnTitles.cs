using System.Collections.Frozen;

namespace Anchore.Sizing.Imports.Tables;

/// <summary>The titles that tools print above their columns.</summary>
internal static class ColumnTitles
{
    private const int MostWords = 4;

    private static readonly FrozenDictionary<string, Column> Known = new Dictionary<string, Column>
    {
        ["REPOSITORY"] = Column.Name,
        ["REPOSITORY:TAG"] = Column.Name,
        ["IMAGE NAME"] = Column.Name,
        ["IMAGE"] = Column.Name,
        ["IMAGES"] = Column.Name,
        ["REF"] = Column.Name,
        ["FULL TAG"] = Column.Name,
        ["TAG"] = Column.Tag,
        ["TAGS"] = Column.Tag,
        ["IMAGE TAG"] = Column.Tag,
        ["DIGEST"] = Column.Digest,
        ["IMAGE DIGEST"] = Column.Digest,
        ["REPO DIGEST"] = Column.Digest,
        ["PARENT DIGEST"] = Column.Other,
        ["IMAGE ID"] = Column.Id,
        ["ID"] = Column.Id,
        ["CREATED"] = Column.Created,
        ["CREATED AT"] = Column.Created,
        ["SIZE"] = Column.Size,
        ["VIRTUAL SIZE"] = Column.VirtualSize,
        ["DISK USAGE"] = Column.DiskUsage,
        ["CONTENT SIZE"] = Column.ContentSize,
        ["BLOB SIZE"] = Column.BlobSize,
        ["SHARED SIZE"] = Column.SharedSize,
        ["UNIQUE SIZE"] = Column.UniqueSize,
        ["CONTAINERS"] = Column.Count,
        ["EXTRA"] = Column.InUse,
        ["USED"] = Column.InUse,
        ["IN USE"] = Column.InUse,
        ["PLATFORM"] = Column.Platform,
        ["PLATFORMS"] = Column.Platform,
        ["TYPE"] = Column.MediaType,
        ["LABELS"] = Column.Labels,
        ["PINNED"] = Column.Flag,
        ["R/O"] = Column.Flag,
        ["READONLY"] = Column.Flag,
        ["ANALYSIS STATUS"] = Column.Status,
        ["ANALYSIS"] = Column.Status,
        ["IMAGE STATUS"] = Column.Status,
        ["STATUS"] = Column.Status,
        ["NAMESPACE"] = Column.Namespace,
        ["NAME"] = Column.Namespace,
        ["POD"] = Column.Namespace,
        ["NODE"] = Column.Namespace,
        ["CONTAINER"] = Column.Namespace,
        ["READY"] = Column.Other,
        ["DESIRED"] = Column.Other,
        ["CURRENT"] = Column.Other,
        ["UP-TO-DATE"] = Column.Other,
        ["AVAILABLE"] = Column.Other,
        ["COMPLETIONS"] = Column.Other,
        ["DURATION"] = Column.Other,
        ["SUSPEND"] = Column.Other,
        ["ACTIVE"] = Column.Other,
        ["TIMEZONE"] = Column.Other,
        ["NODE SELECTOR"] = Column.Other,
        ["SELECTOR"] = Column.Other,
        ["LAST SCHEDULE"] = Column.Other,
        ["SCHEDULE"] = Column.Words,
        ["AGE"] = Column.Age,
        ["TIMESTAMP"] = Column.Added,
        ["CREATE_TIME"] = Column.Added,
        ["UPDATE_TIME"] = Column.Added,
        ["ANALYZED AT"] = Column.AnalyzedAt,
        ["ARCHIVED AT"] = Column.ArchivedAt,
        ["ARCHIVE SIZE BYTES"] = Column.ArchiveSize,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the words mean from one place on, and how many of them make the title; null when they are no title.</summary>
    public static (Column Column, int Words)? Find(IReadOnlyList<Word> words, int first)
    {
        for (var count = Math.Min(MostWords, words.Count - first); count > 0; count--)
        {
            var isTogether = Enumerable.Range(first + 1, count - 1).All(index => words[index].Start - words[index - 1].End == 1);
            if (isTogether && Known.TryGetValue(string.Join(' ', words.Skip(first).Take(count).Select(word => word.Text)), out var column))
            {
                return (column, count);
            }
        }

        return null;
    }

    public static Column Find(string title) => Known.GetValueOrDefault(title.Trim(), Column.Other);
}
