using System.Runtime.CompilerServices;
using Anchore.Sizing.Exports.Tests.Helm;
using CsCheck;
using NJsonSchema;

namespace Anchore.Sizing.Exports.Tests.Compose;

public sealed class ComposeSchemaTests
{
    [Theory]
    [MemberData(nameof(Handover.Releases), MemberType = typeof(Handover))]
    public async Task The_file_is_valid_by_the_schema_of_the_compose_specification(string release)
    {
        var schema = await Schema();

        AnyDeployment
            .Create(release)
            .Sample(
                deployment =>
                    Assert.Empty(
                        schema.Validate(ReadYaml.Create(Handover.Compose(Handover.Engine.Plan(deployment))).ToJson().ToJsonString())
                    ),
                iter: 300,
                threads: 1,
                print: Handover.Print
            );
    }

    [Theory]
    [InlineData("""{"services":{"api":{"deploy":{"replicas":"two"}}}}""")]
    [InlineData("""{"services":{"api":{"deploy":{"resources":{"limits":{"memory":8}}}}}}""")]
    [InlineData("""{"services":{"api":{"replicas":2}}}""")]
    [InlineData("""{"services":{"api":{"volumes":"/analysis_scratch"}}}""")]
    public async Task The_schema_refuses_what_compose_would_refuse(string file)
    {
        var schema = await Schema();

        Assert.NotEmpty(schema.Validate(file));
    }

    private static Task<JsonSchema> Schema([CallerFilePath] string source = "") =>
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Path.GetDirectoryName(source)!, "compose-spec.json")));
}
