using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports;
using Microsoft.OpenApi;

namespace Anchore.Sizing.Web.Api;

/// <summary>Describes the API in OpenAPI: fields, limits and defaults come from the schema that reads them.</summary>
internal static class PlanDescription
{
    private const string Deployment = nameof(Deployment);
    private const string Problem = nameof(Problem);

    public static void AddPlanDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
        options.AddDocumentTransformer((document, context, _) =>
        {
            var engine = context.ApplicationServices.GetRequiredService<SizingEngine>();
            Describe(document, engine, context.ApplicationServices.GetRequiredService<PlanExports>());
            return Task.CompletedTask;
        }));

    /// <summary>Says in the description what an address answers.</summary>
    public static void Describe(this RouteHandlerBuilder endpoint, string summary) => endpoint.WithSummary(summary);

    /// <summary>Marks an endpoint as one that answers with a plan's file.</summary>
    public static void DescribeAsFile(this RouteHandlerBuilder endpoint, IPlanExport export) =>
        endpoint.WithSummary($"The plan of a deployment as {export.FileName}.").WithMetadata(export);

    private static void Describe(OpenApiDocument document, SizingEngine engine, PlanExports exports)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Anchore Sizing",
            Version = "v1",
            Description =
                $"Sizes deployments of Anchore Enterprise. Every field may be left out; the defaults are those of the release, and "
                    + $"release {engine.Catalog.Default.Release} is meant when none is named.",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        document.Components.Schemas[Deployment] = DeploymentSchema(engine);
        document.Components.Schemas[Problem] = ProblemSchema();
        var files = exports
            .All.Select(export => (Path: "/api/v1/" + export.FileName, Export: export))
            .Append((Path: "/api/v1/plan", Export: exports["plan.json"]));
        foreach (var (path, export) in files)
        {
            DescribeFile(document, document.Paths[path], export, engine);
        }

        DescribeInventory(document);
    }

    private static void DescribeInventory(OpenApiDocument document)
    {
        if (document.Paths["/api/v1/inventory"].Operations?.Values.Single() is not { } operation)
        {
            return;
        }

        var text = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        var files = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["file"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = new OpenApiSchema
                    {
                        Type = JsonSchemaType.String,
                        Format = "binary"
                    }
                },
            },
        };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "What the tools print, at most 50 MB in all: one text, or several files.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["text/plain"] = text,
                ["text/csv"] = text,
                ["application/json"] = new() { Schema = new OpenApiSchema() },
                ["application/octet-stream"] = text,
                ["multipart/form-data"] = new() { Schema = files },
            },
        };
        operation.Parameters =
        [
            QueryParameter("factor", "Uncompressed by compressed bytes, 1 to 20. Default 4 for the largest image and 2.8 for the "
                + "distribution.", JsonSchemaType.Number),
            QueryParameter("platform", "Counts one platform of each index, such as linux/amd64. Default: every platform that is listed.",
                JsonSchemaType.String),
            QueryParameter("sizes", "What sizes mean whose kind the text does not say: compressed or uncompressed. Default: taken as "
                + "compressed.", JsonSchemaType.String),
        ];
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse
            {
                Description = "Sources, distinct images, the largest, the distribution, growth, arrivals, fields of a deployment, "
                    + "skipped lines and remarks.",
                Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() },
            },
            ["400"] = Refusal(document, "Nothing in the body could be read, or a parameter is not allowed."),
            ["413"] = Refusal(document, "More than 50 MB."),
            ["415"] = Refusal(document, "A body that is neither text nor multipart."),
            ["429"] = WithWait(Refusal(document, "Too many requests; Retry-After says after how many seconds to retry.")),
        };
    }

    private static OpenApiParameter QueryParameter(string name, string description, JsonSchemaType type) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = new OpenApiSchema { Type = type } };

    private static void DescribeFile(OpenApiDocument document, IOpenApiPathItem path, IPlanExport export, SizingEngine engine)
    {
        if (path.Operations is null)
        {
            return;
        }

        foreach (var (method, operation) in path.Operations)
        {
            var options = export.Options.Select(option => OptionParameter(option, engine));
            operation.Parameters =
                method == HttpMethod.Post
                    ? [.. options]
                    : [.. FieldsOf(engine).Select(entry => FieldParameter(entry.Field, entry.DeploymentSchema)), .. options];
            operation.RequestBody = method == HttpMethod.Post ? Body(document) : null;
            operation.Responses = Responses(document, export);
        }
    }

    private static OpenApiRequestBody Body(OpenApiDocument document) =>
        new()
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = new OpenApiSchemaReference(Deployment, document) },
            },
        };

    private static OpenApiResponses Responses(OpenApiDocument document, IPlanExport export) =>
        new()
        {
            ["200"] = new OpenApiResponse
            {
                Description = $"The plan as {export.FileName}; the same bytes for the same deployment.",
                Content = new Dictionary<string, OpenApiMediaType> { [export.MediaType] = new() },
            },
            ["400"] = Refusal(document, "Fields that cannot be planned, each with what was given and what is allowed."),
            ["413"] = Refusal(document, $"A body of more than {JsonBody.Limit:#,0} bytes."),
            ["415"] = Refusal(document, "A body that is not JSON."),
            ["429"] = WithWait(Refusal(document, "Too many requests; Retry-After says after how many seconds to retry.")),
        };

    private static OpenApiResponse WithWait(OpenApiResponse refusal)
    {
        refusal.Headers = new Dictionary<string, IOpenApiHeader>
        {
            ["Retry-After"] = new OpenApiHeader
            {
                Description = "Seconds, at least 1.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
            },
        };
        return refusal;
    }

    private static OpenApiResponse Refusal(OpenApiDocument document, string description) =>
        new()
        {
            Description = description,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(Problem, document) },
            },
        };

    private static OpenApiParameter OptionParameter(ExportOption option, SizingEngine engine) =>
        new()
        {
            Name = option.Name,
            In = ParameterLocation.Query,
            Required = option.IsRequired,
            Description = option.Default is { } standard ? $"Default {standard}." : "Without it the file shows no comparison.",
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. option.ChoicesOf(engine).Select(choice => (System.Text.Json.Nodes.JsonNode)choice)],
            },
        };

    private static OpenApiParameter FieldParameter(Field field, DeploymentSchema schema) =>
        new()
        {
            Name = field.Name,
            In = ParameterLocation.Query,
            Description = Meaning(field, schema),
            Schema = FieldSchema(field, schema),
        };

    private static OpenApiSchema DeploymentSchema(SizingEngine engine) =>
        new()
        {
            Type = JsonSchemaType.Object,
            AdditionalPropertiesAllowed = false,
            Properties = FieldsOf(engine)
                .ToDictionary(entry => entry.Field.Name, entry => (IOpenApiSchema)FieldSchema(entry.Field, entry.DeploymentSchema)),
        };

    // Releases differ in a few fields: each is described by the first release that has it.
    private static IEnumerable<(Field Field, DeploymentSchema DeploymentSchema)> FieldsOf(SizingEngine engine) =>
        engine
            .Catalog.Books.Select(book => engine.Codec.SchemaOf(book.Release))
            .SelectMany(schema => schema.Fields, (schema, field) => (Field: field, DeploymentSchema: schema))
            .DistinctBy(entry => entry.Field.Name);

    private static OpenApiSchema FieldSchema(Field field, DeploymentSchema schema) =>
        new()
        {
            Description = Meaning(field, schema),
            Type =
                field.Kind switch
                {
                    FieldKind.Count => JsonSchemaType.Integer,
                    FieldKind.Ratio => JsonSchemaType.Number,
                    FieldKind.Flag => JsonSchemaType.Boolean,
                    _ => JsonSchemaType.String,
                } | JsonSchemaType.Null,
            Minimum = field.Minimum?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Maximum = field.Maximum?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Enum = field.Choices.Count == 0 ? null : [.. field.Choices.Select(choice => (System.Text.Json.Nodes.JsonNode)choice.Value)],
        };

    private static string Meaning(Field field, DeploymentSchema schema)
    {
        var standard = field.Write(schema.Defaults);
        return $"{field.Label}: {field.Help}. Allowed: {field.Allowed}. Default of release {schema.Book.Release}: "
            + $"{(standard.Length > 0 ? standard : "not given")}.";
    }

    private static OpenApiSchema ProblemSchema() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["errors"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "For each failing field, what was given and what is allowed.",
                    AdditionalProperties = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Array,
                        Items = new OpenApiSchema { Type = JsonSchemaType.String },
                    },
                },
            },
        };
}
