using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Anchore.Sizing.Exports.Yaml;

/// <summary>The value null, printed as a word; the library prints nothing for it.</summary>
internal sealed class YamlNull : IYamlTypeConverter
{
    private YamlNull()
    {
    }

    public static YamlNull Value { get; } = new();

    public bool Accepts(Type type) => type == typeof(YamlNull);

    public object? ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => throw new NotSupportedException();

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => emitter.Emit(new Scalar("null"));
}
