using YamlDotNet.Serialization;

namespace Anchore.Sizing.Exports.Yaml;

/// <summary>Prints YAML files: a comment, then a mapping.</summary>
internal static class YamlText
{
    // Readers of YAML 1.1 take words such as "on" and numbers with colons for other things than text.
    private static readonly ISerializer Serializer = new SerializerBuilder()
        .WithQuotingNecessaryStrings(quoteYaml1_1Strings: true)
        .WithIndentedSequences()
        .DisableAliases()
        .WithTypeConverter(YamlNull.Value)
        .WithNewLine("\n")
        .Build();

    public static string Format(YamlComment comment, YamlMap map) => $"{comment}\n{Serializer.Serialize(map.Entries)}";
}
