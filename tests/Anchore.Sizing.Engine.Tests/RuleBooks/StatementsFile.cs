using System.Text.Json;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>Every statement of the vendor's requirements page in our own words, and what became of it.</summary>
internal sealed record StatementsFile(string Document, string Date, Statement[] Statements)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = false,
    };

    public static StatementsFile Read(string release) =>
        JsonSerializer.Deserialize<StatementsFile>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "RuleBooks", $"statements-{release}.json")),
            Strict
        )!;
}

/// <param name="Section">The section of the page.</param>
/// <param name="Says">What the page says there, in our own words.</param>
/// <param name="Rules">The rules that hold the statement.</param>
/// <param name="Network">The connections that follow from it, as from → to : port.</param>
/// <param name="Figures">The figures that rest on it.</param>
/// <param name="Findings">The findings that check it.</param>
/// <param name="Why">Why nothing follows from it, for sentences that require nothing.</param>
internal sealed record Statement(
    string Section,
    string Says,
    string[]? Rules,
    string[]? Network,
    string[]? Figures,
    string[]? Findings,
    string? Why
)
{
    public bool LeadsSomewhere => (Rules ?? []).Concat(Network ?? []).Concat(Figures ?? []).Concat(Findings ?? []).Any();
}
