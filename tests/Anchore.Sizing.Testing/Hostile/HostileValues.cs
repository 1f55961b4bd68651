using System.Globalization;
using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Testing;

/// <summary>Generates names and values that are almost right, hardly a value at all, or far too much of one.</summary>
public static class HostileValues
{
    private const int Enormous = 300_000;

    private static readonly string[] Units =
    [
        "",
        "B",
        "kB",
        "KB",
        "kb",
        "MB",
        "m",
        "g",
        "G",
        "Gi",
        "GiB",
        "gib",
        "GIB",
        "PB",
        "Pi",
        "EB",
        "YiB",
        "㎇",
        "GB GB",
        "G B",
        "bananas",
        "%",
    ];

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Long.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Gen.Decimal.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Gen.Double.Select(number => number.ToString("R", CultureInfo.InvariantCulture)),
        Gen.OneOf(
            "0",
            "-0",
            "00",
            "1.",
            ".5",
            "0.0005",
            "1e5",
            "1e400",
            "1e-400",
            "+1",
            "1,000",
            "1_000",
            "0x10",
            "9223372036854775807",
            "9223372036854775808",
            "79228162514264337593543950336",
            "NaN",
            "Infinity",
            "٣",
            "１２",
            "½"
        )
    );

    private static readonly Gen<string> Oddities = Gen.OneOf(
        "",
        " ",
        "\0",
        "\uFEFF",
        "\uFFFD",
        "\uD800",
        "\u202E",
        "e\u0301",
        "👩\u200D🚀",
        "null",
        "true",
        "TRUE",
        "false",
        "[]",
        "{}",
        "../../etc/passwd",
        "'; DROP TABLE",
        "<script>alert(1)</script>",
        "{{7*7}}",
        "%s%n",
        "$(id)",
        "=1+1",
        "4.0",
        "99.0",
        "6.1 ",
        "13.4",
        "v",
        "1.2.3.4.5.6.7.8.9",
        "4294967296.1",
        "overlay2",
        "s3",
        "S3",
        "filesystem"
    );

    /// <summary>Names of fields of any release, some of them misspelled, and names that no field has.</summary>
    public static Gen<string> Names(IEnumerable<DeploymentSchema> schemas)
    {
        string[] known = [.. schemas.SelectMany(schema => schema.Fields).Select(field => field.Name).Distinct()];
        return Gen.Frequency(
            (12, Gen.OneOf(known)),
            (
                2,
                Gen.Select(Gen.OneOf(known), Gen.Int[0, 20], Gen.Char)
                    .Select((name, place, letter) => name.Insert(Math.Min(place, name.Length), letter.ToString()))
            ),
            (
                1,
                Gen.OneOf("", " ", "__proto__", "constructor", "paper", "to", "body", "query", "IMAGES", "images ", "\uD800", "im\u0430ges")
            ),
            (1, Gen.String[0, 40])
        );
    }

    /// <summary>Values at and beside the limits of some field, odd sizes, and texts of all sorts.</summary>
    public static Gen<string> Create(IEnumerable<DeploymentSchema> schemas) =>
        Gen.Frequency(
            (4, Limits(schemas)),
            (3, Numbers),
            (
                3,
                Gen.Select(Numbers, Gen.OneOf("", " ", "\u00A0", "\t"), Gen.OneOf(Units))
                    .Select((number, blank, unit) => number + blank + unit)
            ),
            (2, Oddities),
            (1, Texts.UpTo(130)),
            (1, Gen.String[0, 200])
        );

    /// <summary>Values that are far too long, up to more than the API reads.</summary>
    public static Gen<string> TooLong { get; } =
        Gen.Select(Gen.OneOf("9", "0.", "a", "😀", "\0", "\uD800", "%", "[", "{\"a\":", "1.", "2 GB "), Gen.Int[1_000, Enormous])
            .Select((part, length) => string.Concat(Enumerable.Repeat(part, length / part.Length)));

    private static Gen<string> Limits(IEnumerable<DeploymentSchema> schemas)
    {
        decimal[] limits =
        [
            .. schemas
                .SelectMany(schema => schema.Fields)
                .SelectMany(field => new[] { field.Minimum, field.Maximum })
                .OfType<decimal>()
                .Distinct(),
        ];
        return Gen.Select(Gen.OneOf(limits), Gen.OneOf(-1m, -0.0000001m, 0m, 0.0000001m, 1m))
            .Select((limit, beside) => (limit + beside).ToString(CultureInfo.InvariantCulture));
    }
}
