using System.Collections.Frozen;
using Anchore.Sizing.Engine.Deployments.Validation;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The fields of a deployment for one release, in the order in which links and JSON list them.</summary>
public sealed class DeploymentSchema
{
    private readonly Field[] fields;
    private readonly FrozenDictionary<string, Field> byName;
    private readonly bool isOfDefaultRelease;

    /// <param name="book">The release.</param>
    /// <param name="catalog">The releases to choose from.</param>
    /// <exception cref="RuleBookException">The rule book's defaults are not a deployment.</exception>
    internal DeploymentSchema(RuleBook book, RuleBookCatalog catalog)
    {
        Book = book;
        isOfDefaultRelease = book == catalog.Default;
        Validator = new DeploymentValidator(book, catalog);
        fields = [.. new DeploymentFields(book, catalog, Validator, () => Defaults!).All()];
        byName = fields.ToFrozenDictionary(field => field.Name);
        Defaults = ReadDefaults();
    }

    /// <summary>The rule book that decides fields, limits and defaults.</summary>
    public RuleBook Book { get; }

    /// <summary>The fields in order.</summary>
    public IReadOnlyList<Field> Fields => fields;

    /// <summary>The deployment in which nothing was given.</summary>
    public Deployment Defaults { get; }

    /// <summary>Holds deployments to the fields' limits.</summary>
    public DeploymentValidator Validator { get; }

    /// <summary>The field of that name.</summary>
    /// <exception cref="KeyNotFoundException">The release has no such field.</exception>
    public Field this[string name] => byName[name];

    /// <summary>The field of that name, or nothing.</summary>
    public Field? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>
    /// Whether the deployment's value of a field differs from the default. Another release than the default one is always given.
    /// </summary>
    public bool IsGiven(Field field, Deployment deployment) =>
        field.Name == ReleaseFields.ReleaseName ? !isOfDefaultRelease : !field.IsDefault(deployment, Defaults);

    /// <summary>The deployment with a field at its default, which may follow from the other fields.</summary>
    public Deployment WithDefault(Field field, Deployment deployment) => field.TakeDefault(field.Copy(Defaults, deployment));

    /// <summary>The deployment with a field read from its text; nothing when it cannot be read or is out of the field's limits.</summary>
    internal Deployment? TryTake(Field field, string text, Deployment into) =>
        field.Read(text, into) is { Problem: null, Value: var taken } && Validator.Allows(field.Name, taken) ? taken : null;

    /// <summary>Says that there is no such field, and what to write instead.</summary>
    /// <param name="name">The name that this release does not have.</param>
    /// <param name="others">The fields of every release.</param>
    internal string DescribeUnknown(string name, IReadOnlyCollection<DeploymentSchema> others)
    {
        var quoted = GivenText.Quote(name);
        var having = others.Where(other => other.Find(name) is not null).ToArray();
        var releases = Sentence.Join([.. having.Select(other => other.Book.Release)]);
        return having.Length > 0
                ? $"{having[0][name].Label} ({quoted}): release {Book.Release} has no such field; it exists in release {releases}. "
                    + $"Leave it out or choose {(having.Length == 1 ? "that release" : "one of them")}."
            : NearestName.Find(name, Fields.Select(field => field.Name)) is { } near ? $"{quoted}: unknown field. Did you mean {near}?"
            : $"{quoted}: unknown field.";
    }

    private Deployment ReadDefaults()
    {
        var blank = new Deployment { Release = Book.Release, Replicas = Replicas.NotGiven(Book) };
        var reader = new FieldReader(this, blank, blank, []);
        reader.ReadJson(Book.Defaults);
        var decoded = reader.Finish();
        return decoded.IsValid
            ? decoded.Deployment
            : throw new RuleBookException($"Rule book {Book.Release}: the defaults are not a deployment: {decoded.Errors[0].Message}");
    }
}
