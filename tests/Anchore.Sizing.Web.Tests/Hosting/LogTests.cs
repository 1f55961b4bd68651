using System.Text.Json;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>What is written to the log, and what never is.</summary>
public sealed class LogTests(PublishedApp app)
{
    private static readonly string[] Categories =
    [
        "Default",
        "Microsoft.AspNetCore",
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.AspNetCore.Components.Server",
        "Microsoft.AspNetCore.Components.Server.Circuits.RemoteNavigationManager",
        "Microsoft.AspNetCore.SignalR.Internal",
    ];

    [Theory]
    [InlineData("Logging__LogLevel__")]
    [InlineData("Logging__Console__LogLevel__")]
    public async Task No_customers_name_is_written_whatever_level_is_set(string levels)
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            [.. Categories.Select(category => (levels + category, "Trace"))]
        );

        await SecretiveCustomer.VisitAsync(server.Address);
        server.Terminate();
        await server.ExitCodeAsync();

        Assert.DoesNotContain(SecretiveCustomer.Name, server.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("trce: Microsoft.AspNetCore.", server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_a_line_of_json_where_that_is_asked_for()
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            ("Logging__Console__FormatterName", "json"),
            ("Logging__LogLevel__Microsoft.AspNetCore", "Debug")
        );

        await SecretiveCustomer.VisitAsync(server.Address);
        server.Terminate();
        await server.ExitCodeAsync();

        var lines = server
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToArray();
        Assert.True(lines.Length > 10);
        Assert.All(lines, line => Assert.NotEqual("", line.GetProperty("Category").GetString()));
        Assert.DoesNotContain(SecretiveCustomer.Name, server.Output, StringComparison.OrdinalIgnoreCase);
    }
}
