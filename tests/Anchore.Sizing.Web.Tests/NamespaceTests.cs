using System.Text.RegularExpressions;

namespace Anchore.Sizing.Web.Tests;

/// <summary>The folders of a project depend on each other in one direction.</summary>
/// <remarks>The build refuses a using that is not needed, so the usings of a folder are what it depends on.</remarks>
public sealed partial class NamespaceTests
{
    [Theory]
    [InlineData("Engine")]
    [InlineData("Documents")]
    [InlineData("Exports")]
    [InlineData("Imports")]
    [InlineData("Pdf")]
    [InlineData("Web")]
    public void No_folder_depends_on_one_that_depends_on_it(string project)
    {
        var dependencies = DependenciesOf(project);

        Assert.NotEmpty(dependencies);
        Assert.DoesNotContain(dependencies.Select(folder => folder.Key), folder => Below(folder, dependencies, []).Contains(folder));
    }

    private static ILookup<string, string> DependenciesOf(string project)
    {
        var root = Publication.RepositoryFile("src/Anchore.Sizing." + project);
        return Directory
            .EnumerateDirectories(root)
            .SelectMany(
                folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories),
                (folder, file) => (Folder: Path.GetFileName(folder), File: file)
            )
            .SelectMany(
                source => Usings().Matches(File.ReadAllText(source.File)),
                (source, match) => (source.Folder, Project: match.Groups[1].Value, Uses: match.Groups[2].Value)
            )
            .Where(pair => pair.Project == project && pair.Uses != pair.Folder)
            .Distinct()
            .ToLookup(pair => pair.Folder, pair => pair.Uses);
    }

    private static HashSet<string> Below(string folder, ILookup<string, string> dependencies, HashSet<string> found)
    {
        foreach (var lower in dependencies[folder].Where(found.Add))
        {
            Below(lower, dependencies, found);
        }

        return found;
    }

    [GeneratedRegex(@"^using (?:static )?Anchore\.Sizing\.(\w+)\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
