using Anchore.Sizing.Imports;
using Anchore.Sizing.Web.Components.Inventories;
using Bunit;
using MudBlazor;

namespace Anchore.Sizing.Web.Tests.Components.Inventories;

public sealed class InventoryResultTests : PartContext
{
    private const string Nerdctl = """
        REPOSITORY   TAG   IMAGE ID       CREATED       PLATFORM      SIZE      BLOB SIZE
        nginx        1     605c77e624dd   3 weeks ago   linux/amd64   100 MiB   40 MiB
        """;

    [Fact]
    public void The_platforms_that_occur_are_offered_and_asked_for()
    {
        Render<MudPopoverProvider>();
        var changed = new List<InventoryOptions>();
        var page = RenderResult(Nerdctl + "\nnginx   1   605c77e624dd   3 weeks ago   linux/arm64   90 MiB   35 MiB", changed);
        var choice = page.FindComponent<MudSelect<string>>();

        choice.InvokeAsync(() => choice.Instance.ValueChanged.InvokeAsync("linux/arm64"));
        choice.InvokeAsync(() => choice.Instance.ValueChanged.InvokeAsync(""));

        Assert.Equal(["", "linux/amd64", "linux/arm64"], page.FindComponents<MudSelectItem<string>>().Select(item => item.Instance.Value));
        Assert.Equal(["linux/arm64", null], changed.Select(options => options.Platform));
    }

    [Fact]
    public void One_platform_is_no_choice()
    {
        Render<MudPopoverProvider>();

        Assert.Empty(RenderResult(Nerdctl, []).FindComponents<MudSelect<string>>());
    }

    private IRenderedComponent<InventoryResult> RenderResult(string text, List<InventoryOptions> changed)
    {
        var reader = new InventoryReader(new InventoryOptions());
        reader.Read(text);
        return Render<InventoryResult>(parameters => parameters
            .Add(part => part.Inventory, reader.Build())
            .Add(part => part.Options, new InventoryOptions())
            .Add(part => part.Changed, changed.Add));
    }
}
