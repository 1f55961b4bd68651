using Anchore.Sizing.Engine.RuleBooks;
using NJsonSchema;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>The data files keep to the schema that is published for whoever writes one.</summary>
public sealed class RuleBookSchemaTests
{
    public static TheoryData<string> Files =>
        [.. typeof(RuleBook).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("RuleBooks/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_rule_book_keeps_to_the_schema(string file)
    {
        var schema = await SchemaAsync();

        var errors = schema.Validate(TextOf(file));

        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("\"governs\":", "\"rules\":")]
    [InlineData("\"bytes\"", "\"furlongs\"")]
    [InlineData("\"product\": \"Anchore Enterprise 4.0\",", "")]
    public async Task A_broken_rule_book_does_not(string from, string to)
    {
        var schema = await SchemaAsync();

        var errors = schema.Validate(RuleBookDraft.ShippedText().Replace(from, to, StringComparison.Ordinal));

        Assert.NotEmpty(errors);
    }

    private static Task<JsonSchema> SchemaAsync() =>
        JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "RuleBooks", "rulebook.schema.json"),
            TestContext.Current.CancellationToken
        );

    private static string TextOf(string file)
    {
        using var reader = new StreamReader(typeof(RuleBook).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
