using Anchore.Sizing.Engine.Plans;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Components;

/// <summary>A component that follows the plan although what is around it stays as it is.</summary>
public abstract class FollowingComponent : QuietComponent
{
    /// <summary>The plan of what was entered; each change arrives here.</summary>
    [CascadingParameter]
    protected SizingPlan? Plan { get; set; }
}
