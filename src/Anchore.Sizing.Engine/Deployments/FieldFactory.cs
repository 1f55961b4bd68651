using Anchore.Sizing.Engine.Deployments.Formats;
using Anchore.Sizing.Engine.Deployments.Validation;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Creates fields with the limits that the validator states for their names.</summary>
internal sealed class FieldFactory(DeploymentValidator validator)
{
    public TypedField<long> Count(
        string name, string label, string help, string unit, Func<Deployment, long> get, Func<Deployment, long, Deployment> set) =>
        Create(new FieldDescription(name, label, help) { Unit = unit }, new CountFormat(unit), get, set);

    public TypedField<long?> OptionalCount(
        string name, string label, string help, string unit, Func<Deployment, long?> get, Func<Deployment, long?, Deployment> set) =>
        Create(
            new FieldDescription(name, label, help) { Unit = unit, IsOptional = true },
            new NullableFormat<long>(new CountFormat(unit)),
            get,
            set);

    public TypedField<DataSize> Size(
        string name, string label, string help,
        Func<Deployment, DataSize> get, Func<Deployment, DataSize, Deployment> set, Func<Deployment, DataSize>? defaultOf = null) =>
        Create(new FieldDescription(name, label, help), new SizeFormat(validator.LimitsOf(name)), get, set, defaultOf);

    public TypedField<DataSize?> OptionalSize(
        string name, string label, string help, Func<Deployment, DataSize?> get, Func<Deployment, DataSize?, Deployment> set) =>
        Create(Optional(name, label, help), new NullableFormat<DataSize>(new SizeFormat(validator.LimitsOf(name))), get, set);

    public TypedField<bool> Flag(
        string name, string label, string help, Func<Deployment, bool> get, Func<Deployment, bool, Deployment> set) =>
        Create(new FieldDescription(name, label, help), new FlagFormat(), get, set);

    public TypedField<string> Text(
        string name, string label, string help, Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        Create(Optional(name, label, help), new TextFormat(), get, (d, v) => set(d, v!));

    public TypedField<string> Lines(
        string name, string label, string help, Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        Create(Optional(name, label, help), new TextFormat(severalLines: true), get, (d, v) => set(d, v!));

    public TypedField<string> Choice(
        string name, string label, string help, FieldChoice[] choices,
        Func<Deployment, string> get, Func<Deployment, string, Deployment> set) =>
        Create(
            new FieldDescription(name, label, help) { Choices = choices },
            new ChoiceFormat([.. choices.Select(choice => choice.Value)]),
            get,
            (d, v) => set(d, v!));

    public TypedField<T> Choice<T>(string name, string label, string help, IReadOnlyDictionary<T, string> labels,
        Func<Deployment, T> get, Func<Deployment, T, Deployment> set, Func<Deployment, T>? defaultOf = null)
        where T : struct, Enum
    {
        var format = new EnumFormat<T>();
        FieldChoice[] choices = [.. labels.Select(pair => new FieldChoice(format.Write(pair.Key), pair.Value))];
        return Create(new FieldDescription(name, label, help) { Choices = choices }, format, get, set, defaultOf);
    }

    public TypedField<VersionNumber> Version(
        string name, string label, string help, Func<string, VersionNumber?> find,
        Func<Deployment, VersionNumber?> get, Func<Deployment, VersionNumber?, Deployment> set) =>
        Create(Optional(name, label, help), new VersionFormat<VersionNumber>(find, "13.4 or 5.4.0-1041-aws"), get, set);

    public TypedField<T> Create<T>(
        FieldDescription description, FieldFormat<T> format,
        Func<Deployment, T?> get, Func<Deployment, T?, Deployment> set, Func<Deployment, T?>? defaultOf = null) =>
        new(description, format, validator.LimitsOf(description.Name), get, set, defaultOf);

    public static FieldDescription Optional(string name, string label, string help) =>
        new(name, label, help) { IsOptional = true, IsOptionalText = true };
}
