using System.Xml.Linq;
using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Exports.Tables.Packages;

/// <summary>What file managers show of a workbook: title, subject and who made it, but no date.</summary>
internal static class CoreProperties
{
    private const string Creator = "Anchore Sizing";

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static XDocument Create(PlanIdentity identity) => new(new XElement(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
        new XElement(Dublin + "title", SheetText.Legal(identity.Title)),
        new XElement(Dublin + "subject", identity.Stamp),
        new XElement(Dublin + "creator", Creator)));
}
