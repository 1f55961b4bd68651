using System.Globalization;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The value of a field in a formula.</summary>
public sealed class FieldLeaf : Leaf
{
    private readonly Field source;
    private readonly UnitFamily family;

    internal FieldLeaf(
        Field field, string label, ValueOrigin origin, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal)
        : base(origin is ValueOrigin.Entered or ValueOrigin.Imported ? LeafKind.Input : LeafKind.Default, label, value, unit)
    {
        source = field;
        this.family = family;
        Origin = origin;
    }

    /// <summary>The name of the field that gives the number.</summary>
    public string Field => source.Name;

    /// <summary>Where the value of the field comes from.</summary>
    public ValueOrigin Origin { get; }

    public override string Text => Unit switch
    {
        Unit.Bytes => DataSize.FromBytes((long)Value!.Value, family).ToString(),
        Unit.Cpu => Exact + " CPU",
        Unit.Count when decimal.IsInteger(Value!.Value) => Display.Count(Value.Value),
        _ => Exact,
    };

    private string Exact => Value!.Value.ToString(CultureInfo.InvariantCulture);
}
