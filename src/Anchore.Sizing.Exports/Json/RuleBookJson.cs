using System.Text.Json;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes rule books as JSON.</summary>
public static class RuleBookJson
{
    /// <summary>The releases, a line each.</summary>
    public static ReadOnlyMemory<byte> WriteList(RuleBookCatalog catalog) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteList(JsonNames.Rulebooks, catalog.Books, WriteSummary);
        writer.WriteEndObject();
    });

    /// <summary>Every rule, service and connection of a release.</summary>
    public static ReadOnlyMemory<byte> Write(RuleBook book) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        WriteIdentity(writer, book);
        WriteCharts(writer, book.Chart);
        WriteCompose(writer, book.Compose);
        writer.WriteList(JsonNames.Rules, book.Rules, WriteRule);
        writer.WriteList(JsonNames.Services, book.Services, WriteService);
        writer.WriteList(JsonNames.ObjectStores, book.ObjectStores, WriteStore);
        writer.WriteList(JsonNames.Network, book.Network, NetworkJson.Write);
        WriteRetired(writer, book);
        writer.WriteNotStated(book);
        writer.WriteEndObject();
    });

    private static void WriteSummary(Utf8JsonWriter writer, RuleBook book)
    {
        writer.WriteStartObject();
        WriteIdentity(writer, book);
        writer.WriteNumber("rules", book.Rules.Count);
        writer.WriteString("address", $"/api/v1/rulebooks/{book.Release}");
        writer.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter writer, RuleBook book)
    {
        writer.WriteString("release", book.Release);
        writer.WriteString("product", book.Product);
        writer.WriteString("revision", book.Revision);
        writer.WriteString("chart", book.Chart.ToString());
    }

    private static void WriteCharts(Utf8JsonWriter writer, Chart chart)
    {
        writer.WriteStartObject("charts");
        writer.WriteString("name", chart.Name);
        writer.WriteString("version", chart.Version.Text);
        writer.WriteString("from", chart.From.Text);
        writer.WriteString("to", chart.To.Text);
        writer.WriteEndObject();
    }

    private static void WriteCompose(Utf8JsonWriter writer, ComposeTarget? target)
    {
        if (target is null)
        {
            writer.WriteNull("compose");
            return;
        }

        writer.WriteStartObject("compose");
        writer.WriteString("release", target.Release);
        writer.WriteStartArray("caveats");
        foreach (var caveat in target.Caveats)
        {
            writer.WriteStringValue(caveat);
        }

        writer.WriteEndArray();
        writer.WriteSource(target.Source);
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("label", rule.Label);
        WriteValue(writer, rule.Value);
        writer.WriteString("statement", rule.Statement);
        writer.WriteString("governs", rule.Governs);
        writer.WriteString("kind", WireNames.Of(rule.Kind));
        writer.WriteSource(rule.Source);
        writer.WriteString("reason", rule.Ground.Reason);
        writer.WriteList(JsonNames.Claims, rule.Claims, WriteClaim);
        writer.WriteString("taken", rule.Taken);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, RuleValue value)
    {
        if (value.Amount is { } amount)
        {
            writer.WriteNumber("value", amount);
        }
        else
        {
            writer.WriteString("value", value.Text.Length > 0 ? value.Text : null);
        }

        writer.WriteString("unit", WireNames.Of(value.Unit));
        writer.WriteString("display", value.ToString());
    }

    private static void WriteClaim(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        writer.WriteString("value", claim.Value);
        writer.WriteString("statement", claim.Statement);
        writer.WriteSource(claim.Source);
        writer.WriteEndObject();
    }

    private static void WriteService(Utf8JsonWriter writer, AnchoreService service)
    {
        writer.WriteStartObject();
        writer.WriteString("id", service.Id);
        writer.WriteString("name", service.Name);
        writer.WriteString("role", service.Role);
        writer.WriteString("since", service.Since);
        writer.WriteOptional(JsonNames.Port, service.Port);
        writer.WriteNumber("minimum", service.Minimum);
        writer.WriteNumber("maximum", service.Maximum);
        writer.WriteString("memoryRule", service.Memory.Id);
        writer.WriteString("cpuRule", service.Cpu?.Id);
        writer.WriteString("processesRule", service.Processes?.Id);
        writer.WriteBoolean("alwaysRuns", service.AlwaysRuns);
        WriteSidecars(writer, service);
        writer.WriteSource(service.Source);
        writer.WriteEndObject();
    }

    private static void WriteSidecars(Utf8JsonWriter writer, AnchoreService service)
    {
        writer.WriteStartArray("sidecars");
        foreach (var sidecar in service.Sidecars)
        {
            writer.WriteStartObject();
            writer.WriteString("name", sidecar.Name);
            writer.WriteString("memoryRule", (sidecar.Memory ?? service.Memory).Id);
            writer.WriteString("with", sidecar.With);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRetired(Utf8JsonWriter writer, RuleBook book)
    {
        writer.WriteStartObject("retired");
        foreach (var (service, sentence) in book.Retired)
        {
            writer.WriteString(service, sentence);
        }

        writer.WriteEndObject();
    }

    private static void WriteStore(Utf8JsonWriter writer, ObjectStoreRule store)
    {
        writer.WriteStartObject();
        writer.WriteString("id", store.Id);
        writer.WriteString("name", store.Name);
        writer.WriteBoolean("supported", store.Supported);
        writer.WriteSource(store.Source);
        writer.WriteEndObject();
    }
}
