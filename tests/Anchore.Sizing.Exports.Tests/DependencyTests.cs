using Anchore.Sizing.Documents;
using Anchore.Sizing.Imports;
using Anchore.Sizing.Pdf;

namespace Anchore.Sizing.Exports.Tests;

/// <summary>
/// The engine stands below the documents, and the documents below the files; the PDF and the other files know nothing of each other.
/// </summary>
public sealed class DependencyTests
{
    [Fact]
    public void The_documents_need_the_engine_alone() => Assert.Equal(["Anchore.Sizing.Engine"], NeedsOf(typeof(PlanDocuments)));

    [Fact]
    public void The_PDF_needs_the_documents_and_the_engine() =>
        Assert.Equal(["Anchore.Sizing.Documents", "Anchore.Sizing.Engine"], NeedsOf(typeof(PdfPrinter)));

    [Fact]
    public void The_other_files_need_the_documents_and_the_engine() =>
        Assert.Equal(["Anchore.Sizing.Documents", "Anchore.Sizing.Engine"], NeedsOf(typeof(PlanExports)));

    [Fact]
    public void What_is_read_needs_the_engine_alone() => Assert.Equal(["Anchore.Sizing.Engine"], NeedsOf(typeof(InventoryReader)));

    private static IEnumerable<string> NeedsOf(Type type) => type.Assembly.GetReferencedAssemblies()
        .Select(name => name.Name!)
        .Where(name => name.StartsWith("Anchore.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
