using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Exports.Documents;

/// <summary>Says in a word where a value comes from.</summary>
internal static class OriginText
{
    public static string Of(ValueOrigin origin) => origin switch
    {
        ValueOrigin.Entered => "entered",
        ValueOrigin.Recommended => "recommended",
        ValueOrigin.Imported => "imported",
        _ => "default",
    };
}
