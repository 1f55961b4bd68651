using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>The colour that a service has in every picture of a plan.</summary>
internal static class ServiceInk
{
    private const int Colors = Ink.Series12 - Ink.Series1 + 1;

    /// <summary>The ink; services beyond the last colour begin at the first again.</summary>
    public static Ink Create(AnchoreService service) => Ink.Series1 + (service.Index % Colors);
}
