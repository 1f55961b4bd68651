using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Deployments;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Components.Plans;

/// <summary>The control of one field.</summary>
public abstract class FieldComponent : FollowingComponent
{
    private PlanDraft? known;

    /// <summary>The field.</summary>
    [Parameter, EditorRequired]
    public required Field Field { get; set; }

    /// <summary>What was entered so far.</summary>
    [Parameter, EditorRequired]
    public required PlanDraft Draft { get; set; }

    /// <summary>Called with every text that is entered.</summary>
    [Parameter, EditorRequired]
    public EventCallback<FieldChange> Changed { get; set; }

    /// <summary>What stands in the control.</summary>
    protected string Text { get; private set; } = "";

    /// <summary>What is wrong with the text; null when it can be read.</summary>
    protected string? Error { get; private set; }

    /// <summary>The control's id.</summary>
    protected string Id => "field-" + Field.Name;

    /// <summary>The id of the help or the error that describes the control.</summary>
    protected string HelpId => Id + "-help";

    /// <summary>What the field means, and its default.</summary>
    protected virtual string Help =>
        DefaultText.Length == 0 || Field.Kind == FieldKind.Choice ? Field.Help : $"{Field.Help} · default {DefaultText}";

    /// <summary>What is to be known of the text as it is, which stands there at all times; null for nothing.</summary>
    protected virtual string? Notice => null;

    /// <summary>The help below the control, where no error stands: MudBlazor's own costs a third of a text field's memory.</summary>
    protected RenderFragment? HelpBelow => Error is not null ? null : builder =>
    {
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "id", HelpId);
        builder.AddAttribute(2, "class", Notice is null ? "mud-input-helper-text" : "mud-input-helper-text notice");
        builder.AddContent(3, Notice ?? Help);
        builder.CloseElement();
    };

    /// <summary>What stands in the control while it is empty.</summary>
    protected virtual string Placeholder => DefaultText.Length == 0 ? "not given" : DefaultText;

    protected override object Shown => (Draft.DeploymentSchema, Text, Error, Placeholder, Help, Notice);

    /// <summary>Whether somebody is typing: the text is then this control's own, and nobody else sets it.</summary>
    protected bool IsEdited { get; private set; }

    /// <summary>The field's default in this plan, with what it follows from; empty where it has none.</summary>
    private string DefaultText
    {
        get
        {
            var (schema, deployment) = (Draft.DeploymentSchema, Draft.Plan.Deployment);
            var text = FieldText.Format(Field, schema.WithDefault(Field, deployment));
            return text.Length == 0 || text == FieldText.Format(Field, schema.Defaults) ? text
                : $"{text} from {deployment.NodeType?.Name ?? deployment.NodePlatform?.Name ?? "the installed node"}";
        }
    }

    protected override void OnParametersSet()
    {
        if (!IsEdited || known != Draft)
        {
            IsEdited = false;
            Text = TextOfDraft();
        }

        known = Draft;
        Error = ErrorOfDraft();
        base.OnParametersSet();
    }

    /// <summary>The text of the field as the draft has it.</summary>
    protected virtual string TextOfDraft() => Draft.TextOf(Field);

    /// <summary>What is wrong with the field as the draft has it.</summary>
    protected virtual string? ErrorOfDraft() => Draft.ErrorOf(Field);

    /// <summary>Takes a text that somebody is typing. It is stored before anything is planned, so no key can overtake it.</summary>
    protected Task TypeAsync(string? typed)
    {
        IsEdited = true;
        Text = typed ?? "";
        return Changed.InvokeAsync(new FieldChange(Field.Name, Text, EndsEdit: false));
    }

    /// <summary>Ends the typing, if there was any: the field then shows its canonical form.</summary>
    protected Task LeaveAsync() => IsEdited ? ChangeAsync(Text) : Task.CompletedTask;

    /// <summary>Takes a text that is complete.</summary>
    protected Task ChangeAsync(string? text)
    {
        IsEdited = false;
        Text = text ?? "";
        return Changed.InvokeAsync(new FieldChange(Field.Name, Text));
    }
}
