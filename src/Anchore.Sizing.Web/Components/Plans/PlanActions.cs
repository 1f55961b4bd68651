namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>What any part of the page can ask of the page.</summary>
/// <param name="Explain">Opens the explanation of the figure, finding or connection of that id.</param>
/// <param name="Edit">Takes the keyboard to the field of that name, wherever it is folded away.</param>
/// <param name="Apply">Takes over several fields as one change.</param>
public sealed record PlanActions(Action<string> Explain, Action<string> Edit, Action<IReadOnlyList<FieldChange>> Apply);
