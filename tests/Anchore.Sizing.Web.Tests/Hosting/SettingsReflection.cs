using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Anchore.Sizing.Web.Hosting.Settings;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>The settings as their classes declare them.</summary>
internal static class SettingsReflection
{
    private static readonly (string Section, object Defaults)[] Sections =
    [
        (LimitOptions.Section, new LimitOptions()),
        (ShutdownOptions.Section, new ShutdownOptions()),
    ];

    /// <summary>The settings that are numbers with a range, with their defaults.</summary>
    public static IEnumerable<(string Section, PropertyInfo Property, object Default)> Numbers =>
        Sections.SelectMany(section =>
            section.Defaults.GetType().GetProperties().Select(property => (section.Section, property, property.GetValue(section.Defaults)!))
        );

    /// <summary>The variables that set them, and the settings at the root.</summary>
    public static IEnumerable<string> Variables =>
        typeof(ApplicationOptions)
            .GetProperties()
            .Select(property => property.Name)
            .Concat(Numbers.Select(number => $"{number.Section}__{number.Property.Name}"));

    public static (long Minimum, long Maximum) RangeOf(string section, string name)
    {
        var range = Numbers
            .Single(number => number.Section == section && number.Property.Name == name)
            .Property.GetCustomAttribute<RangeAttribute>()!;
        return ((int)range.Minimum, (int)range.Maximum);
    }
}
