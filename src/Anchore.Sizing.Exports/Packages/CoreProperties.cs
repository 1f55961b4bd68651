using System.Globalization;
using System.Xml.Linq;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Words;
using DocumentFormat.OpenXml.Packaging;

namespace Anchore.Sizing.Exports.Packages;

/// <summary>What file managers show of an Office file: title, subject, author, and the plan's date or none.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Types = "http://www.w3.org/2001/XMLSchema-instance";

    // Written by hand: the library's own properties bring the time of writing and a part with a random name.
    public static void AddTo(OpenXmlPackage package, PlanIdentity identity)
    {
        var part = package.AddNewPart<CoreFilePropertiesPart>("properties");
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        Create(identity).Save(stream);
    }

    private static XDocument Create(PlanIdentity identity) => new(new XElement(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "xsi", Types.NamespaceName),
        new XElement(Dublin + "title", Characters.LegalInXml(identity.Title)),
        new XElement(Dublin + "subject", identity.Stamp),
        new XElement(Dublin + "creator", Characters.LegalInXml(identity.Author)),
        new XElement(Dublin + "language", "en"),
        identity.Date is { } date ? new[] { Moment("created", date), Moment("modified", date) } : null));

    private static XElement Moment(string name, DateOnly date) => new(
        Terms + name,
        new XAttribute(Types + "type", "dcterms:W3CDTF"),
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
}
