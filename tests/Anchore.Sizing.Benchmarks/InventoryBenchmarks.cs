using System.Globalization;
using System.Text;
using Anchore.Sizing.Imports;
using BenchmarkDotNet.Attributes;

namespace Anchore.Sizing.Benchmarks;

/// <summary>What an inventory costs by its length: twice the lines take twice the time.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class InventoryBenchmarks
{
    private byte[] table = [];
    private byte[] json = [];
    private byte[] names = [];

    [Params(50_000, 100_000, 200_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        table = Write("REPOSITORY   TAG   IMAGE ID   CREATED   SIZE\n", index => $"registry.example.com/team/app{index % 999}   v{index}   {index:x12}   3 weeks ago   {index % 900 + 1}MB\n", "");
        json = Write("{\"imageDetails\":[", index => $"{(index == 0 ? "" : ",")}{{\"registryId\":\"1\",\"repositoryName\":\"app{index % 99}\",\"imageDigest\":\"sha256:{index:x64}\",\"imageSizeInBytes\":{index + 1}}}\n", "]}");
        names = Write("", index => $"registry.example.com/team/app{index % 999}:v{index}\n", "");
    }

    [Benchmark(Baseline = true)]
    public Task<Inventory> Table() => ReadAsync(table);

    [Benchmark]
    public Task<Inventory> Json() => ReadAsync(json);

    [Benchmark]
    public Task<Inventory> Names() => ReadAsync(names);

    private byte[] Write(string begin, Func<int, FormattableString> line, string end)
    {
        var text = new StringBuilder(begin);
        for (var index = 0; index < Lines; index++)
        {
            text.Append(line(index).ToString(CultureInfo.InvariantCulture));
        }

        return Encoding.UTF8.GetBytes(text.Append(end).ToString());
    }

    private static async Task<Inventory> ReadAsync(byte[] text)
    {
        var reader = new InventoryReader(new InventoryOptions());
        await reader.ReadAsync(new MemoryStream(text));
        return reader.Build();
    }
}
