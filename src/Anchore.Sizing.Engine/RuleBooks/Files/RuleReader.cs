namespace Anchore.Sizing.Engine.RuleBooks.Files;

/// <summary>Reads rules and sources, of which every data file has its own documents.</summary>
internal sealed class RuleReader(IReadOnlyDictionary<string, DocumentFile> documents)
{
    /// <exception cref="RuleBookException">The rule does not hold together.</exception>
    public Rule ReadRule(RuleFile entry)
    {
        var value = ReadValue(entry);
        var ground = ReadGround(entry.Id, entry.Source, entry.Assumption);
        if (entry.Claims.Length > 0 && entry.Taken is null)
        {
            throw new RuleBookException($"rule {entry.Id} has contradicting claims and does not say why its value was taken");
        }

        var claims = entry.Claims.Select(claim => new Claim(claim.Value, claim.Statement, ReadSource(claim.Source)));
        return new Rule(entry.Id, entry.Label, value, entry.Statement, entry.Governs, ground, [.. claims], entry.Taken);
    }

    /// <exception cref="RuleBookException">There is neither a source nor a reason, or both.</exception>
    public RuleProvenance ReadGround(string rule, SourceFile? source, string? assumption) => (source, assumption) switch
    {
        ({ } where, null) => RuleProvenance.Vendor(ReadSource(where)),
        (null, { } reason) => RuleProvenance.Assumption(reason),
        _ => throw new RuleBookException($"rule {rule} needs either a source or the reason of an assumption"),
    };

    private static RuleValue ReadValue(RuleFile entry) => (entry.Value, entry.Unit) switch
    {
        (null, RuleUnit.Text) => RuleValue.None,
        ({ } text, var unit) when RuleValue.TryParse(text, unit) is { } value => value,
        _ => throw new RuleBookException($"rule {entry.Id}: \"{entry.Value}\" is not a value in {entry.Unit}"),
    };

    /// <exception cref="RuleBookException">The document is not listed, or the section or date is missing.</exception>
    public Source ReadSource(SourceFile source)
    {
        if (!documents.TryGetValue(source.Document, out var document))
        {
            throw new RuleBookException($"document {source.Document} is not listed");
        }

        return string.IsNullOrWhiteSpace(source.Section) || string.IsNullOrWhiteSpace(document.Date)
            ? throw new RuleBookException($"a source in document {source.Document} lacks its section or its date")
            : new Source(document.Title, source.Section, document.Date, document.Address);
    }
}
