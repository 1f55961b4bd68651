namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>A part of the page whose figures, findings or connections can be explained.</summary>
public abstract partial class ExplainedComponent;
