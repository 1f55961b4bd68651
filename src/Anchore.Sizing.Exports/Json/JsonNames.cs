using System.Text.Json;

namespace Anchore.Sizing.Exports.Json;

/// <summary>The names of properties that answers repeat hundreds of times, encoded once.</summary>
internal static class JsonNames
{
    public static readonly JsonEncodedText Address = JsonEncodedText.Encode("address");
    public static readonly JsonEncodedText Change = JsonEncodedText.Encode("change");
    public static readonly JsonEncodedText Children = JsonEncodedText.Encode("children");
    public static readonly JsonEncodedText Claims = JsonEncodedText.Encode("claims");
    public static readonly JsonEncodedText Cpu = JsonEncodedText.Encode("cpu");
    public static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    public static readonly JsonEncodedText Deployment = JsonEncodedText.Encode("deployment");
    public static readonly JsonEncodedText Derivation = JsonEncodedText.Encode("derivation");
    public static readonly JsonEncodedText Display = JsonEncodedText.Encode("display");
    public static readonly JsonEncodedText Document = JsonEncodedText.Encode("document");
    public static readonly JsonEncodedText Field = JsonEncodedText.Encode("field");
    public static readonly JsonEncodedText Figure = JsonEncodedText.Encode("figure");
    public static readonly JsonEncodedText Figures = JsonEncodedText.Encode("figures");
    public static readonly JsonEncodedText Findings = JsonEncodedText.Encode("findings");
    public static readonly JsonEncodedText Without = JsonEncodedText.Encode("without");
    public static readonly JsonEncodedText Fingerprint = JsonEncodedText.Encode("fingerprint");
    public static readonly JsonEncodedText Formula = JsonEncodedText.Encode("formula");
    public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    public static readonly JsonEncodedText Growth = JsonEncodedText.Encode("growth");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Images = JsonEncodedText.Encode("images");
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    public static readonly JsonEncodedText Link = JsonEncodedText.Encode("link");
    public static readonly JsonEncodedText Memory = JsonEncodedText.Encode("memory");
    public static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    public static readonly JsonEncodedText Month = JsonEncodedText.Encode("month");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText Network = JsonEncodedText.Encode("network");
    public static readonly JsonEncodedText NotStated = JsonEncodedText.Encode("notStated");
    public static readonly JsonEncodedText ObjectStorage = JsonEncodedText.Encode("objectStorage");
    public static readonly JsonEncodedText ObjectStores = JsonEncodedText.Encode("objectStores");
    public static readonly JsonEncodedText Op = JsonEncodedText.Encode("op");
    public static readonly JsonEncodedText Port = JsonEncodedText.Encode("port");
    public static readonly JsonEncodedText Release = JsonEncodedText.Encode("release");
    public static readonly JsonEncodedText ReleaseVersion = JsonEncodedText.Encode("releaseVersion");
    public static readonly JsonEncodedText Remarks = JsonEncodedText.Encode("remarks");
    public static readonly JsonEncodedText Remedy = JsonEncodedText.Encode("remedy");
    public static readonly JsonEncodedText Replicas = JsonEncodedText.Encode("replicas");
    public static readonly JsonEncodedText Revision = JsonEncodedText.Encode("revision");
    public static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    public static readonly JsonEncodedText Rulebooks = JsonEncodedText.Encode("rulebooks");
    public static readonly JsonEncodedText Rules = JsonEncodedText.Encode("rules");
    public static readonly JsonEncodedText Section = JsonEncodedText.Encode("section");
    public static readonly JsonEncodedText Services = JsonEncodedText.Encode("services");
    public static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
    public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    public static readonly JsonEncodedText Sources = JsonEncodedText.Encode("sources");
    public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText Verdict = JsonEncodedText.Encode("verdict");
}
