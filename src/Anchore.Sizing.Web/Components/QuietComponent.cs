using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Components;

/// <summary>A component that is rendered again only when what it shows has changed.</summary>
/// <remarks>Every key stroke sets the parameters of every part of the page; most of them look as before.</remarks>
public abstract class QuietComponent : ComponentBase
{
    private object? rendered;

    /// <summary>Everything that the markup depends on, comparable by value.</summary>
    protected abstract object Shown { get; }

    // The first render is not asked for by ShouldRender.
    protected override void OnParametersSet() => rendered ??= Shown;

    protected override bool ShouldRender()
    {
        var before = rendered;
        rendered = Shown;
        return !rendered.Equals(before);
    }
}
