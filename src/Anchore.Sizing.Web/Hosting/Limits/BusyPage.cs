using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>What a browser shows where a page was asked for and there is no room: as cheap as can be, for there is no room.</summary>
internal static class BusyPage
{
    public static IResult Create(int seconds) =>
        TypedResults.Content(
            $$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Busy – Anchore Sizing</title>
                <style>
                    body { max-width: 60ch; margin: 15vh auto; font: 15px/1.5 system-ui, sans-serif; color-scheme: light dark; }
                </style>
                <link rel="icon" type="image/svg+xml" href="/favicon.svg">
            </head>
            <body>
                <main>
                    <h1>The calculator is busy</h1>
                    <p>Too many requests at once. <a href="">Reload the page</a> in {{Display.Count(
                seconds,
                "second"
            )}}; what was entered is in its URL.</p>
                </main>
            </body>
            </html>
            """,
            "text/html; charset=utf-8",
            statusCode: StatusCodes.Status429TooManyRequests
        );
}
