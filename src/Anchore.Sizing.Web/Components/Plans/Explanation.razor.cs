namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>
/// What can be opened to read why something is as it is. One component for each: a component within a component would be paid for twice.
/// </summary>
public abstract partial class Explanation;
