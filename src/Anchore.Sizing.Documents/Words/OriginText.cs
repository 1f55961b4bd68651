using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Documents.Words;

/// <summary>Says in a word where a value comes from.</summary>
public static class OriginText
{
    /// <summary>The word, in lower case.</summary>
    public static string Format(ValueOrigin origin) => origin switch
    {
        ValueOrigin.Entered => "entered",
        ValueOrigin.Recommended => "recommended",
        ValueOrigin.Imported => "imported",
        _ => "default",
    };
}
