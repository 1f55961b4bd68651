using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>Reads and writes deployments: the one codec of links, forms and JSON.</summary>
/// <remarks>Whatever is sent, the answer is a <see cref="Decoded"/> with every failing field; nothing is thrown.</remarks>
public sealed class DeploymentCodec
{
    private const string WholeBody = "body";
    private const int UsualLength = 2048;

    private readonly RuleBookCatalog catalog;
    private readonly Dictionary<string, DeploymentSchema> schemas;

    /// <param name="catalog">The releases to read and write deployments of.</param>
    public DeploymentCodec(RuleBookCatalog catalog)
    {
        this.catalog = catalog;
        schemas = catalog.Books.ToDictionary(book => book.Release, book => new DeploymentSchema(book, catalog));
        Default = schemas[catalog.Default.Release];
    }

    /// <summary>The fields of the default release.</summary>
    public DeploymentSchema Default { get; }

    /// <summary>The fields of a release.</summary>
    /// <exception cref="KeyNotFoundException">There is no such release.</exception>
    public DeploymentSchema SchemaOf(string release) => schemas[release];

    /// <summary>Whether some release has a field of that name.</summary>
    public bool Knows(string name) => schemas.Values.Any(schema => schema.Find(name) is not null);

    /// <summary>Reads a query string; fields with empty text are not given. What chat and mail do to links is undone.</summary>
    /// <param name="query">The raw query, with or without its question mark.</param>
    /// <param name="options">Names in the query that are no fields of the deployment.</param>
    public Decoded DecodeQuery(string query, params IReadOnlyCollection<string> options)
    {
        List<(string Name, string? Value)> pairs = [.. QueryText.Read(query).Where(pair => !options.Contains(pair.Name))];
        return Decode(pairs, fallback: null, (reader, name, value) => reader.ReadLink(name, value, isLast: (name, value) == pairs[^1]));
    }

    /// <summary>Reads fields as text, as a form holds them.</summary>
    /// <param name="fields">Names and texts; a text is null when it was not valid UTF-8.</param>
    /// <param name="fallback">Whose values the fields have that cannot be read; the defaults if none is passed.</param>
    public Decoded DecodeText(IEnumerable<(string Name, string? Value)> fields, Deployment? fallback = null) =>
        Decode([.. fields], fallback, (reader, name, value) => reader.ReadText(name, value));

    /// <summary>Reads a JSON object.</summary>
    public Decoded DecodeJson(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
        {
            return Refused("The body is not valid UTF-8. Allowed: a JSON object of fields in UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? DecodeObject(document.RootElement)
                : Refused(
                    $"The body is not a JSON object. Allowed: an object of fields such as {{\"images\": 5000}}, or {{}} for the defaults."
                );
        }
        catch (JsonException exception)
        {
            return Refused(
                $"The body is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}. Allowed: an object of fields such as {{\"images\": 5000}}, or {{}} for the defaults."
            );
        }
    }

    /// <summary>The canonical query: only fields that differ from the default, in order; empty for the default deployment.</summary>
    public string EncodeQuery(Deployment deployment)
    {
        var schema = SchemaOf(deployment.Release);
        var given = schema.Fields.Where(field => schema.IsGiven(field, deployment));
        return QueryText.Write(given.Select(field => (field.Name, field.Write(deployment))));
    }

    /// <summary>Texts of fields as a query, whether they can be read or not.</summary>
    public static string EncodeText(IEnumerable<(string Name, string Value)> fields) => QueryText.Write(fields);

    /// <summary>
    /// Names and values of a query in its order, without tracking parameters; a value is null when its bytes are not UTF-8.
    /// </summary>
    public static IEnumerable<(string Name, string? Value)> SplitQuery(string query) => QueryText.Read(query);

    /// <summary>Writes the deployment as a JSON object with every field, which can be sent back as it stands.</summary>
    public void EncodeJson(Utf8JsonWriter writer, Deployment deployment)
    {
        writer.WriteStartObject();
        foreach (var field in SchemaOf(deployment.Release).Fields)
        {
            writer.WritePropertyName(field.Name);
            field.WriteJson(writer, deployment);
        }

        writer.WriteEndObject();
    }

    /// <summary>The deployment as JSON text in UTF-8.</summary>
    public ReadOnlyMemory<byte> EncodeJson(Deployment deployment)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            EncodeJson(writer, deployment);
        }

        return buffer.WrittenMemory;
    }

    private Decoded Decode(List<(string Name, string? Value)> given, Deployment? fallback, Action<FieldReader, string, string> read)
    {
        var reader = Begin(Find(ReleaseFields.ReleaseName), Find(ReleaseFields.VersionName), fallback);
        foreach (var (name, value) in JoinFlags(given, reader.DeploymentSchema))
        {
            if (value is null)
            {
                reader.RefuseText(name);
            }
            else
            {
                read(reader, name, value);
            }
        }

        return reader.Finish();

        string? Find(string name) => given.FirstOrDefault(pair => pair.Name == name).Value;
    }

    private Decoded DecodeObject(JsonElement fields)
    {
        var reader = Begin(TextOf(ReleaseFields.ReleaseName), TextOf(ReleaseFields.VersionName), fallback: null);
        reader.ReadJson(fields);
        return reader.Finish();

        string? TextOf(string name) =>
            fields.TryGetProperty(name, out var element) && element.ValueKind == JsonValueKind.String
                ? Formats.JsonText.TryRead(element)
                : null;
    }

    private FieldReader Begin(string? release, string? version, Deployment? fallback)
    {
        var given = GivenRelease.Create(catalog, release, fallback is null ? catalog.Default : catalog.Find(fallback.Release)!);
        var schema = schemas[given.Book.Release];
        var start = schema.Defaults with { ReleaseVersion = given.Version };
        var reader = new FieldReader(schema, start, fallback?.Release == given.Book.Release ? fallback : schema.Defaults, schemas.Values);
        if (given.IsContradictedBy(version))
        {
            reader.Refuse(
                ReleaseFields.VersionName,
                $"Version: {GivenText.Quote(version!)} is another version than the release {given.Version}. Give one of them."
            );
        }

        return reader;
    }

    private Decoded Refused(string message) => new(Default.Defaults, [new FieldError(WholeBody, message)]);

    // A flag that is given as false and directly after that as true is one answer: true.
    private static List<(string Name, string? Value)> JoinFlags(List<(string Name, string? Value)> pairs, DeploymentSchema schema)
    {
        for (var index = pairs.Count - 1; index > 0; index--)
        {
            if (
                schema.Find(pairs[index].Name)?.Kind == FieldKind.Flag
                && pairs[index].Value == "true"
                && pairs[index - 1] == (pairs[index].Name, "false")
            )
            {
                pairs.RemoveAt(index - 1);
            }
        }

        return pairs;
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
}
