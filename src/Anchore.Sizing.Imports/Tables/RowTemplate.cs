using System.Text;
using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Tables;

/// <summary>The columns that <c>docker images --format</c> and the like print, as the template on the command line says.</summary>
internal static partial class RowTemplate
{
    private const int MostCharacters = 500;
    private const int MostColumns = 12;

    /// <summary>How the rows look; null where the command has no template of columns, or prints titles above them.</summary>
    public static RowPattern? Find(ShellCommand command)
    {
        if (command.Text.Length > MostCharacters || Template().Match(command.Text) is not { Success: true } match)
        {
            return null;
        }

        var columns = new List<Column>();
        var separators = new List<string>();
        var text = match.Groups["template"].Value.Replace("\\t", "\t", StringComparison.Ordinal);
        var end = 0;
        foreach (Match field in Field().Matches(text))
        {
            separators.Add(text[end..field.Index]);
            columns.Add(ColumnOf(field.Groups["name"].Value));
            end = field.Index + field.Length;
        }

        separators.Add(text[end..]);
        return columns.Count <= MostColumns && columns.Exists(column => column is Column.Name or Column.Id or Column.Digest)
            ? new RowPattern(columns, [.. separators.Select(PatternOf)])
            : null;
    }

    private static Column ColumnOf(string field) => field switch
    {
        "Repository" => Column.Name,
        "Tag" => Column.Tag,
        "Digest" => Column.Digest,
        "ID" or "Id" => Column.Id,
        "Size" or "VirtualSize" => Column.Size,
        "BlobSize" => Column.BlobSize,
        "CreatedSince" or "CreatedAt" or "Created" => Column.Created,
        _ => Column.Words,
    };

    private static string PatternOf(string separator)
    {
        var pattern = new StringBuilder();
        foreach (var character in separator)
        {
            pattern.Append(char.IsWhiteSpace(character) ? @"\s+" : Regex.Escape(character.ToString()));
        }

        return pattern.ToString();
    }

    [GeneratedRegex(@"^(?:docker|podman|nerdctl|lima nerdctl)\s.*--format[ =]"
        + @"(?<quote>['""]?)(?!table\b)(?<template>[^'""]*\{\{.*?\}\}[^'""]*)\k<quote>")]
    private static partial Regex Template();

    [GeneratedRegex(@"\{\{\s*\.(?<name>\w+)\s*\}\}")]
    private static partial Regex Field();
}
