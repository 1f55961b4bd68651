namespace Anchore.Sizing.Exports.Tests.Tables;

/// <summary>Names that some program would take for more than text.</summary>
internal static class HostileNames
{
    public static readonly string[] All =
    [
        "=cmd|'/c calc'!A0",
        "@SUM(1)",
        "+1+1",
        "-2+3",
        "  =1+1",
        "＝1+1",
        "\"=1+1\",\"x\"",
        "a,b;c\"d",
        "<img src=x onerror=alert(1)>",
        "</t></is></c><c><f>1+1</f></c>",
        "| a | b |",
        "# not a heading",
        "> not a quotation",
        "[link](javascript:alert(1)) ![x](y)",
        "`code` ``more`` **bold** _it_ ~~no~~",
        "@security please see #123 and GH-1",
        "https://example.com www.example.com mail@example.com",
        "[^1] [!WARNING] &amp; &#61; \\* $x$",
        "1. not a list",
        "_x0041_ \uFFFE \uFFFF",
        "Café Ōsaka e\u0301 漢 😀",
        "Überregionale Wartungs- und Bereitstellungsumgebung für Büros in São Paulo, Kraków, Ōsaka und Reykjavík, zweiter Bauabschn",
        "wide margins          within",
    ];

    public static TheoryData<string> Theory => [.. All];
}
