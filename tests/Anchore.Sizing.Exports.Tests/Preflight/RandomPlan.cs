using System.Globalization;
using System.Text;
using System.Text.Json;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>Deployments as JSON: fields of every release at random, the same for the same seed.</summary>
internal static class RandomPlan
{
    private const string Signs = "'\"`$();&|<>\\!#{}[]*?~ =%-abcÄ猫";

    private static readonly string[] Releases = [.. RuleBookCatalog.Shipped.Books.Select(book => book.Release)];
    private static readonly string[] Stores = ["database", "filesystem", "s3", "swift"];

    public static IEnumerable<string> Many(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => One(random))];
    }

    private static string One(Random random)
    {
        var release = random.GetItems(Releases, 1)[0];
        var plan = new Dictionary<string, object>
        {
            ["release"] = release,
            ["name"] = Name(random),
            ["images"] = random.Next(1, 100_000_000),
            ["largestImage"] = $"{random.Next(1, 10_000)} {(random.Next(2) == 0 ? "GB" : "MiB")}",
            ["analyzer"] = random.Next(1, 1000),
            ["policyEngine"] = random.Next(1, 1000),
            ["ui"] = random.Next(2),
            ["temporaryVolume"] = random.Next(2) == 0,
            ["objectStore"] = random.GetItems(Stores, 1)[0],
            ["nodeMemory"] = random.Next(1, 24_000).ToString(CultureInfo.InvariantCulture) + " GB",
        };
        plan.Add(release == "4.0" ? "feeds" : "nodeCpu", release == "4.0" ? random.Next(2) : random.Next(1, 1000));
        return JsonSerializer.Serialize(plan);
    }

    private static string Name(Random random)
    {
        var name = new StringBuilder();
        for (var length = random.Next(60); length > 0; length--)
        {
            name.Append(Signs[random.Next(Signs.Length)]);
        }

        return name.ToString();
    }
}
