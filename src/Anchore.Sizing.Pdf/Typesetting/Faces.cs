namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The faces: those that are shipped, and those of the system for Chinese, Japanese and Korean, which are too large to ship.</summary>
internal static class Faces
{
    private const int BasicPlane = 0x10000;

    private static readonly Lazy<Face>[] Weights = [Shipped("Inter-Regular"), Shipped("Inter-SemiBold")];

    // In the order in which they are asked for a character that the wanted one lacks.
    private static readonly Lazy<Face?>[] Others =
    [
        .. new[] { "NotoSansMath-Signs", "NotoSansHebrew-Regular", "NotoSansArabic-Regular", "NotoSansDevanagari-Regular", "NotoSansThai-Regular" }
            .Select(name => new Lazy<Face?>(() => Load(name))),
        new(() => SystemFace.Find(SystemFace.Ideographs)),
        new(() => SystemFace.Find(SystemFace.Hangul)),
    ];

    /// <summary>Every face.</summary>
    public static IEnumerable<Face> All => Weights.Select(face => face.Value).Concat(Others.Select(face => face.Value).OfType<Face>());

    public static Face Get(Weight weight) => Weights[(int)weight].Value;

    /// <summary>The face that a character is set in; none if no face has it.</summary>
    public static Face? Find(int codePoint, Weight wanted) =>
        Get(wanted).Covers(codePoint) ? Get(wanted)
        : codePoint < ' ' ? null
        : Others.Select(face => face.Value).FirstOrDefault(face => face?.Covers(codePoint) == true);

    /// <summary>The face of a name.</summary>
    public static Face? Find(string name) => All.FirstOrDefault(face => face.Name == name);

    private static Lazy<Face> Shipped(string name) => new(() => Load(name));

    private static Face Load(string name)
    {
        using var resource = typeof(Face).Assembly.GetManifestResourceStream($"Anchore.Sizing.Pdf.Fonts.{name}.ttf")
            ?? throw new InvalidOperationException($"The face {name} is not part of the assembly.");
        return new Face(name, resource, BasicPlane);
    }
}
