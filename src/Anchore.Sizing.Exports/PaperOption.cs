using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports;

/// <summary>The option of files that are laid out for paper: A4 where it is not given.</summary>
internal static class PaperOption
{
    public const string Letter = "letter";

    public static readonly ExportOption Paper = new("paper", _ => ["a4", Letter], "a4");

    /// <summary>The paper that is asked for.</summary>
    public static Paper Read(ExportRequest request) =>
        request.Option(Paper) == Letter ? Documents.Paper.Letter : Documents.Paper.A4;
}
