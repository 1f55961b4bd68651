namespace Anchore.Sizing.Documents.Blocks;

/// <summary>Text with emphasis, links and references to footnotes; plain text converts by itself.</summary>
public sealed record RichText(IReadOnlyList<Run> Runs)
{
    public static implicit operator RichText(string text) => new([new Run(text)]);

    /// <summary>The characters alone, without emphasis, links and references.</summary>
    public string Plain => string.Concat(Runs.Select(run => run.Text));

    /// <summary>The text line by line, where line feeds end them.</summary>
    public IReadOnlyList<RichText> Lines
    {
        get
        {
            var lines = new List<List<Run>> { new() };
            foreach (var run in Runs)
            {
                string[] parts = run.Text.Split('\n');
                for (var part = 0; part < parts.Length; part++)
                {
                    if (part > 0)
                    {
                        lines.Add([]);
                    }

                    lines[^1].Add(run with { Text = parts[part], Footnotes = part == parts.Length - 1 ? run.Footnotes : null });
                }
            }

            return [.. lines.Select(line => new RichText(line))];
        }
    }
}

/// <summary>A stretch of text set in one manner.</summary>
/// <param name="Text">The characters; a line feed ends a line.</param>
/// <param name="Tone">How it is set.</param>
/// <param name="Address">Where it leads, when it is a link.</param>
/// <param name="Footnotes">The footnotes whose numbers follow it; null for none.</param>
public sealed record Run(string Text, Tone Tone = Tone.Plain, string? Address = null, IReadOnlyList<int>? Footnotes = null)
{
    /// <summary>The address where it can be followed from a file, that is, where it is absolute and on the web; otherwise null.</summary>
    public Uri? Web => Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}

/// <summary>How a stretch of text is set.</summary>
public enum Tone
{
    Plain,
    Strong,
    Muted,
}
