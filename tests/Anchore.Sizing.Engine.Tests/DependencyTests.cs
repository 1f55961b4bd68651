using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Tests;

public sealed class DependencyTests
{
    [Fact]
    public void The_engine_needs_the_base_library_and_FluentValidation_alone()
    {
        var engine = typeof(SizingEngine).Assembly;

        var others = engine.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !IsBaseLibrary(name));

        Assert.Equal(["FluentValidation"], others);
    }

    private static bool IsBaseLibrary(string name) =>
        name == "netstandard" || name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
