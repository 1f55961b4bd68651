namespace Anchore.Sizing.Documents.Blocks;

/// <summary>Text with emphasis, links and references to footnotes; plain text converts by itself.</summary>
public sealed record RichText(IReadOnlyList<Run> Runs)
{
    public static implicit operator RichText(string text) => new([new Run(text)]);

    /// <summary>The characters alone, without emphasis, links and references.</summary>
    public string Plain => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>A stretch of text set in one manner.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Tone">How it is set.</param>
/// <param name="Address">Where it leads, when it is a link.</param>
/// <param name="Footnote">The footnote whose number follows it.</param>
public sealed record Run(string Text, Tone Tone = Tone.Plain, string? Address = null, int? Footnote = null);

/// <summary>How a stretch of text is set.</summary>
public enum Tone
{
    Plain,
    Strong,
    Muted,
}
