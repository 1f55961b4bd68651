using System.Text;
using Anchore.Sizing.Documents;
using CsvHelper;

namespace Anchore.Sizing.Exports.Tests.Tables;

/// <summary>A CSV file read back: the rows by header.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Create(FileContent file)
    {
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));
        reader.ReadHeader();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(index => reader.Headers![index], reader.GetString));
        }

        return rows;
    }
}
