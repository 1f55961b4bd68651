using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>
/// Finds a Chromium on this machine, or installs one: first what <c>CHROMIUM_PATH</c> names, then where systems keep theirs, then
/// Playwright's
/// own, then the distribution's package where that may be installed, and at last Playwright's download.
/// </summary>
public static class ChromiumInstallation
{
    public const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly string[] WellKnown =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/lib/chromium/chromium",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/opt/google/chrome/chrome",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Starts the Chromium of this machine without a window.</summary>
    /// <exception cref="InvalidOperationException">There is no Chromium and none could be installed.</exception>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = FindOrInstall(playwright), Args = Arguments });

    private static string FindOrInstall(IPlaywright playwright)
    {
        var own = playwright.Chromium.ExecutablePath;
        if (Find(Environment.GetEnvironmentVariable(Variable), own, File.Exists) is { } found)
        {
            return found;
        }

        Install();
        return Find(null, own, File.Exists)
            ?? throw new InvalidOperationException(
                $"There is no Chromium and none could be installed. Install one, and name it in {Variable} if it is not where systems keep it."
            );
    }

    /// <param name="named">What the environment variable says.</param>
    /// <param name="own">Where Playwright keeps its own.</param>
    /// <param name="exists">Whether there is such a file.</param>
    /// <exception cref="InvalidOperationException">The variable names a file that is not there.</exception>
    public static string? Find(string? named, string own, Func<string, bool> exists)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return exists(named) ? named : throw new InvalidOperationException($"{Variable} is {named}, where there is no file.");
        }

        return WellKnown.Append(own).FirstOrDefault(exists);
    }

    private static void Install()
    {
        if (!Programs.TryInstall("chromium"))
        {
            Microsoft.Playwright.Program.Main(["install", "chromium"]);
        }
    }
}
