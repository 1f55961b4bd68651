using System.Text;
using Anchore.Sizing.Engine.Quantities;
using CsCheck;

namespace Anchore.Sizing.Testing;

/// <summary>Generates texts and versions as people paste them.</summary>
public static class Texts
{
    private static readonly Gen<string> Scalars = Gen.Frequency(
        (4, Gen.Char[' ', '~'].Select(letter => letter.ToString())),
        (
            2,
            Gen.OneOf(
                "&",
                "=",
                "+",
                "%",
                "#",
                "?",
                "\"",
                "\\",
                "<",
                "{0}",
                "\u00A0",
                "\uFEFF",
                "\uFFFD",
                "é",
                "e\u0301",
                "漢",
                "ع",
                "😀",
                "👩\u200D🚀",
                " "
            )
        ),
        (1, Gen.Int[0xA0, 0x10FFFF].Where(Rune.IsValid).Select(scalar => new Rune(scalar).ToString()))
    );

    /// <summary>Texts of at most so many Unicode scalars, without control characters.</summary>
    public static Gen<string> UpTo(int scalars) => Scalars.Array[0, scalars].Select(parts => Truncate(string.Concat(parts), scalars));

    public static Gen<VersionNumber?> Versions() =>
        Gen.Frequency(
            (1, Gen.Const((VersionNumber?)null)),
            (
                2,
                Gen.OneOf(
                        "13.4",
                        "9.6.24",
                        "20.10.7-ce",
                        "5.4.0-1041-aws",
                        "4.18.0-348.el8.x86_64",
                        "v1.12",
                        "15.18-0+deb12u1",
                        "17rc1",
                        "14.6.aurora",
                        "10",
                        "10.0"
                    )
                    .Select(VersionNumber.TryParse)
            ),
            (
                2,
                Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.OneOf("", "-rc1", "+a&b=c", "~x%20"))
                    .Select((major, minor, rest) => VersionNumber.TryParse($"{major}.{minor}{rest}"))
            )
        );

    public static Gen<ContainerRuntime?> Runtimes() =>
        Gen.Select(Versions(), Gen.OneOf(null, "docker", "containerd", "cri-o", "podman"))
            .Select((version, kind) => version is null ? null : new ContainerRuntime(kind, version));

    /// <summary>Versions of one release that say more than its name.</summary>
    public static Gen<VersionNumber?> PatchesOf(VersionNumber release) =>
        Gen.Int[1, 9].Select(patch => VersionNumber.TryParse($"{release}.{patch}"));

    private static string Truncate(string text, int scalars) =>
        string.Concat(text.EnumerateRunes().Take(scalars).Select(rune => rune.ToString()));
}
