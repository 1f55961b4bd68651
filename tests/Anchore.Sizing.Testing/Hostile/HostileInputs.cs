using System.Text;
using System.Text.Json;
using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Testing;

/// <summary>Generates what might be sent to the calculator by mistake or with bad intentions, as bodies and as queries.</summary>
public sealed class HostileInputs
{
    private const int MostChanges = 3;

    private readonly DeploymentCodec codec;
    private readonly Gen<string> names;
    private readonly Gen<string> values;
    private readonly Gen<Deployment> deployments;

    /// <param name="codec">Reads what is generated.</param>
    /// <param name="releases">The releases whose fields are meant.</param>
    public HostileInputs(DeploymentCodec codec, IEnumerable<string> releases)
    {
        DeploymentSchema[] schemas = [.. releases.Select(codec.SchemaOf)];
        this.codec = codec;
        names = HostileValues.Names(schemas);
        values = HostileValues.Create(schemas);
        deployments = Gen.OneOf([.. schemas.Select(DeploymentGenerator.Create)]);
    }

    /// <summary>Every sort of body under its name.</summary>
    public IReadOnlyDictionary<string, Gen<byte[]>> Bodies =>
        new Dictionary<string, Gen<byte[]>>
        {
            ["random bytes"] = Gen.Byte.Array[0, 200],
            ["random tokens"] = Tokens.Array[0, 30].Select(string.Concat).Select(Utf8),
            ["random fields"] = Gen.Select(names, Elements).Array[0, 8].Select(Object).Select(Utf8),
            ["valid, often at its limits"] = deployments.Select(deployment => codec.EncodeJson(deployment).ToArray()),
            ["valid with bytes changed"] = Changed(deployments.Select(deployment => codec.EncodeJson(deployment).ToArray())),
            ["valid with a field replaced"] = Gen.Select(deployments, names, Elements).Select(Replaced),
            ["valid with fields said twice"] = Gen.Select(deployments, Gen.Select(names, Elements).Array[1, 4]).Select(Repeated),
            ["nested"] = Gen.Select(Gen.OneOf("[", "{\"images\":", "{\"name\":[", " "), Gen.Int[1, 3000])
                .Select((part, depth) => Utf8(string.Concat(Enumerable.Repeat(part, depth)))),
            ["enormous"] = Gen.Select(names, HostileValues.TooLong, Gen.Bool)
                .Select((name, value, quoted) => Utf8($"{{{Quote(name)}:{(quoted ? Quote(value) : value)}}}")),
        };

    /// <summary>Every sort of query under its name.</summary>
    public IReadOnlyDictionary<string, Gen<string>> Queries =>
        new Dictionary<string, Gen<string>>
        {
            ["random text"] = Gen.String[0, 200],
            ["random parts"] = Parts.Array[0, 30].Select(string.Concat),
            ["random fields"] = Gen.Select(names, values, Gen.Bool)
                .Array[0, 8]
                .Select(given => string.Join("&", given.Select(one => Pair(one.Item1, one.Item2, one.Item3)))),
            ["valid, often at its limits"] = deployments.Select(deployment => codec.EncodeQuery(deployment)),
            ["valid with letters changed"] = Changed(
                    deployments.Select(deployment => Encoding.ASCII.GetBytes(codec.EncodeQuery(deployment)))
                )
                .Select(Encoding.Latin1.GetString),
            ["valid with fields added"] = Gen.Select(deployments, names, values)
                .Select((deployment, name, value) => $"{codec.EncodeQuery(deployment)}&{Pair(name, value, true)}"),
            ["enormous"] = Gen.Select(names, HostileValues.TooLong, Gen.Bool).Select((name, value, escaped) => Pair(name, value, escaped)),
        };

    private static Gen<string> Tokens { get; } =
        Gen.OneOf(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1e400",
            "1e-400",
            "0.5",
            "5000",
            "\"2 GB\"",
            "\"\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "//",
            "/*",
            "\"images\"",
            "\"release\"",
            "\"99.0\"",
            "\"4.0\"",
            "\"name\"",
            "\"memory\"",
            "\"ui\"",
            "\"utilization\"",
            "\"\\u0072elease\"",
            " ",
            "\n",
            "\uFEFF",
            "😀"
        );

    private static Gen<string> Parts { get; } =
        Gen.OneOf(
            "&",
            "=",
            "?",
            "+",
            "%",
            "%FF",
            "%00",
            "%20",
            "%F0%9F%98%80",
            "%u0041",
            "true",
            "false",
            "0",
            "-1",
            "5000",
            "2+GB",
            "release",
            "4.0",
            "99.0",
            "images",
            "name",
            "memory",
            "dockerSocket",
            "kernel",
            "utilization",
            "nodeCpu",
            "swift",
            "objectStore",
            "paper",
            "to",
            "é",
            ";",
            "#"
        );

    // A value as JSON text, as it stands or as something of another type.
    private Gen<string> Elements =>
        Gen.Frequency(
            (4, values.Select(Quote)),
            (4, values),
            (1, values.Select(value => $"[{Quote(value)}]")),
            (1, Gen.OneOf("null", "true", "false", "{}", "[]", "[[[]]]", "\"\\u0000\"", "\"\\ud800\""))
        );

    private static Gen<byte[]> Changed(Gen<byte[]> valid) =>
        Gen.Select(valid, Gen.Select(Gen.Int[0, 5000], Gen.Byte, Gen.Int[0, 3]).Array[1, MostChanges])
            .Select((bytes, changes) => changes.Aggregate(bytes, Change));

    // One byte becomes another, is left out or comes in between, or the rest is said twice.
    private static byte[] Change(byte[] bytes, (int Place, byte Value, int Way) change)
    {
        var place = bytes.Length == 0 ? 0 : change.Place % bytes.Length;
        return change.Way switch
        {
            0 when bytes.Length > 0 => [.. bytes[..place], change.Value, .. bytes[(place + 1)..]],
            1 when bytes.Length > 0 => [.. bytes[..place], .. bytes[(place + 1)..]],
            2 => [.. bytes, .. bytes[place..]],
            _ => [.. bytes[..place], change.Value, .. bytes[place..]],
        };
    }

    private byte[] Replaced(Deployment deployment, string name, string value)
    {
        using var valid = JsonDocument.Parse(codec.EncodeJson(deployment));
        var others = valid
            .RootElement.EnumerateObject()
            .Where(field => field.Name != name)
            .Select(field => $"{Quote(field.Name)}:{field.Value.GetRawText()}");
        return Utf8($"{{{string.Join(',', others.Append($"{Quote(name)}:{value}"))}}}");
    }

    private byte[] Repeated(Deployment deployment, (string Name, string Value)[] fields)
    {
        var valid = Encoding.UTF8.GetString(codec.EncodeJson(deployment).Span)[1..^1];
        return Utf8($"{{{valid},{Object(fields)[1..^1]}}}");
    }

    private static string Object((string Name, string Value)[] fields) =>
        $"{{{string.Join(',', fields.Select(field => $"{Quote(field.Name)}:{field.Value}"))}}}";

    private static string Pair(string name, string value, bool escaped) => escaped ? $"{Escape(name)}={Escape(value)}" : $"{name}={value}";

    private static string Escape(string text) =>
        string.Concat(Utf8(text).Select(value => char.IsAsciiLetterOrDigit((char)value) ? $"{(char)value}" : $"%{value:X2}"));

    private static string Quote(string text) => JsonSerializer.Serialize(text);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
