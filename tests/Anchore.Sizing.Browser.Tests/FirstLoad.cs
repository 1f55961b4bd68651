using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>What a browser that has never been here fetches until the page answers.</summary>
/// <param name="Bytes">Bytes on the wire, headers included.</param>
/// <param name="Addresses">What was asked for, in order.</param>
internal sealed record FirstLoad(long Bytes, IReadOnlyList<string> Addresses)
{
    /// <summary>Opens an address in a browser context that nobody has used and counts until the page is interactive and quiet.</summary>
    public static async Task<FirstLoad> OfAsync(IPage page, string address)
    {
        var addresses = new List<string>();
        var bytes = 0L;
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, said) =>
            addresses.Add(said!.Value.GetProperty("request").GetProperty("url").GetString()!);
        session.Event("Network.loadingFinished").OnEvent += (_, said) =>
            bytes += (long)said!.Value.GetProperty("encodedDataLength").GetDouble();
        await session.SendAsync("Network.enable");
        await page.GotoAsync(address);
        await page.WaitForFunctionAsync("() => 'live' in document.documentElement.dataset");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return new FirstLoad(bytes, addresses);
    }
}
