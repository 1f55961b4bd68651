using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>PDFsharp is under the MIT license up to this version; later ones are under the AGPL, or throw without a paid license.</summary>
public sealed class PdfPackageTests
{
    [Fact]
    public void The_version_of_PDFsharp_is_the_last_one_under_the_MIT_license()
    {
        var locked = File.ReadAllText(LockFile());
        using var json = JsonDocument.Parse(locked);

        var package = json.RootElement.GetProperty("dependencies").GetProperty("net10.0").GetProperty("PDFsharp");

        Assert.Equal("[6.2.4, 6.2.4]", package.GetProperty("requested").GetString());
        Assert.Equal("6.2.4", package.GetProperty("resolved").GetString());
    }

    private static string LockFile([CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "../../../src/Anchore.Sizing.Pdf/packages.lock.json");
}
