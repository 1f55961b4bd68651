namespace Anchore.Sizing.Imports.Tests;

/// <summary>Reads texts as a user gives them.</summary>
internal static class Inventories
{
    public static Inventory Read(string text, InventoryOptions? options = null) => ReadAll(options, text);

    public static Inventory ReadAll(InventoryOptions? options, params ReadOnlySpan<string> texts)
    {
        var reader = new InventoryReader(options ?? new InventoryOptions());
        foreach (var text in texts)
        {
            reader.Read(text);
        }

        return reader.Build();
    }

    public static async Task<Inventory> ReadAsync(byte[] bytes)
    {
        var reader = new InventoryReader(new InventoryOptions());
        await reader.ReadAsync(new MemoryStream(bytes), cancellation: TestContext.Current.CancellationToken);
        return reader.Build();
    }

    /// <summary>One line a source: format, rows, images, sizes.</summary>
    public static string Describe(Inventory inventory) =>
        string.Join("; ", inventory.Sources.Select(source => $"{source.Format} {source.Rows}/{source.Images} "
            + $"{source.Sizes.ToString().ToLowerInvariant()}"));
}
