namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>Where a statement stands.</summary>
/// <param name="Document">The title of the document.</param>
/// <param name="Section">The section, file or key inside the document.</param>
/// <param name="Date">The document's date, written as its publisher prints it.</param>
/// <param name="Address">Where the document can be read, when that is known.</param>
public sealed record Source(string Document, string Section, string Date, string? Address)
{
    public override string ToString() => $"{Document}, {Section}, {Date}";
}
