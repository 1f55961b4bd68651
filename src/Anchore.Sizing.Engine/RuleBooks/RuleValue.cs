using System.Globalization;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The value of a rule: a number with its unit, a version, or nothing but words.</summary>
/// <param name="Unit">What the value is.</param>
/// <param name="Amount">The number; bytes for sizes. Nothing for versions, ranges of versions and rules in words.</param>
/// <param name="Version">The version, where the rule is about one.</param>
/// <param name="Text">The value as it is written in the rule book, for people; empty for rules in words.</param>
public sealed record RuleValue(RuleUnit Unit, decimal? Amount, VersionNumber? Version, string Text)
{
    /// <summary>The versions, where the rule is about a range of them.</summary>
    public VersionRange? Range { get; private init; }

    private const decimal Hundred = 100;

    internal static readonly RuleValue None = new(RuleUnit.Text, null, null, "");

    internal static RuleValue? TryParse(string text, RuleUnit unit) => unit switch
    {
        RuleUnit.Text => new(unit, null, null, text),
        RuleUnit.Bytes => DataSize.TryParse(text, out var size) ? new(unit, size.Bytes, null, size.ToString()) : null,
        RuleUnit.Version => VersionNumber.TryParse(text) is { } version ? new(unit, null, version, text) : null,
        RuleUnit.VersionRange => VersionRange.TryParse(text) is { } range ? new(unit, null, null, text) { Range = range } : null,
        _ => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new(unit, unit == RuleUnit.Percent ? number / Hundred : number, null, text)
            : null,
    };

    /// <summary>The value with its unit in words.</summary>
    public override string ToString() => Unit switch
    {
        RuleUnit.Hours => Text + (Amount == 1 ? " hour" : " hours"),
        RuleUnit.Minutes => Text + (Amount == 1 ? " minute" : " minutes"),
        RuleUnit.Cpu => Text + " CPU",
        RuleUnit.Percent => Text + "%",
        RuleUnit.Count => Display.Count(Amount!.Value),
        _ => Text,
    };
}
