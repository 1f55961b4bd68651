using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using Anchore.Sizing.Documents;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>A YAML file as a tool reads it: the type of each value by YAML's core schema.</summary>
public sealed class ReadYaml
{
    private readonly YamlMappingNode root;

    private ReadYaml(YamlMappingNode root) => this.root = root;

    /// <summary>Reads a file that must hold one document with one mapping.</summary>
    public static ReadYaml Create(FileContent file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Handover.Text(file)));
        var document = Assert.Single(stream.Documents);
        return new ReadYaml(Assert.IsType<YamlMappingNode>(document.RootNode));
    }

    /// <summary>The path of every key, the inner ones too.</summary>
    public IEnumerable<string> Paths() => PathsIn(root, "");

    /// <summary>The value of that path, or nothing.</summary>
    public JsonNode? Find(string path)
    {
        JsonNode? node = ToJson();
        foreach (var key in path.Split('.'))
        {
            node = node?[key];
        }

        return node;
    }

    public JsonObject ToJson() => (JsonObject)Json(root)!;

    private static IEnumerable<string> PathsIn(YamlMappingNode map, string prefix) =>
        map.Children.SelectMany(child =>
        {
            var path = prefix + ((YamlScalarNode)child.Key).Value;
            return child.Value is YamlMappingNode inner ? PathsIn(inner, path + ".").Prepend(path) : [path];
        });

    private static JsonNode? Json(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Json(child.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
            YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value!),
            var scalar => JsonValue.Create(((YamlScalarNode)scalar).Value!),
        };

    private static JsonValue? Plain(string text) =>
        text switch
        {
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            "null" or "~" or "" => null,
            _ when BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                JsonValue.Create((long)number),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
}
