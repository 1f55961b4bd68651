using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>How much an instance takes on before it says no (<c>Limits</c>).</summary>
internal static class LimitSettings
{
    private static readonly int Processors = Environment.ProcessorCount;

    public static readonly NumberSetting ExportsPerSecond = new(
        "Limits:ExportsPerSecond", 240, 1, 100_000, "files a second", "Files that one client address may ask for in the long run; JSON is free; the archive, and the page that shows all files, count as three. Four times sixty a second: one address may be a whole office.");

    public static readonly NumberSetting ExportBurst = new(
        "Limits:ExportBurst", 480, 1, 1_000_000, "files", "Files that one client address may ask for at once, after a pause: two seconds' worth.");

    public static readonly NumberSetting ExportsAtOnce = new(
        "Limits:ExportsAtOnce", Math.Max(2, Processors), 1, 1_024, "files", "Files that are written at the same time. Writing is pure computation: more of them than processors only make each slower.", "the processors, at least 2");

    public static readonly NumberSetting ExportQueue = new(
        "Limits:ExportQueue", 256 * Processors, 0, 100_000, "files", "Files that wait for their turn, a few seconds of work.", "256 × the processors");

    public static readonly NumberSetting RequestsAtOnce = new(
        "Limits:RequestsAtOnce", 2_000, 1, 100_000, "requests", "Requests to pages and the interface that are under way at the same time. A plan takes a fraction of a millisecond: so many are only there together when clients are slow.");

    public static readonly NumberSetting RequestQueue = new(
        "Limits:RequestQueue", 2_000, 0, 100_000, "requests", "Requests that wait for one of those to end.");

    public static readonly NumberSetting OpenPages = new(
        "Limits:OpenPages", 500, 1, 100_000, "pages", "Pages that answer at each key, at the same time: up to 1 MB of memory each. Further ones still show plans, at the press of a button.");

    public static readonly NumberSetting OpenPagesPerAddress = new(
        "Limits:OpenPagesPerAddress", 400, 1, 100_000, "pages", "The same of one client address. An office has one address, and so has everybody behind a proxy that is not in Proxies.");

    public static readonly NumberSetting DisconnectedPages = new(
        "Limits:DisconnectedPages", 100, 0, 100_000, "pages", "Pages without a connection that are remembered, so that they go on where they were; all others come back from their address.");

    public static readonly NumberSetting DisconnectedPageSeconds = new(
        "Limits:DisconnectedPageSeconds", 120, 1, 3_600, "seconds", "How long they are remembered: a lift, a tunnel, a change of network.");

    public static readonly NumberSetting UnacknowledgedRenders = new(
        "Limits:UnacknowledgedRenders", 10, 1, 1_000, "changes of a page", "Changes that are kept for a page that has not confirmed them; then it waits. Each is at most some 50 kB.");

    public static readonly NumberSetting ScriptCallSeconds = new(
        "Limits:ScriptCallSeconds", 20, 1, 600, "seconds", "How long a page's script may take to answer the server.");

    public static readonly NumberSetting HandshakeSeconds = new(
        "Limits:HandshakeSeconds", 10, 1, 600, "seconds", "How long a new page's connection may take to say what it is: slow lines need two or three.");

    public static readonly NumberSetting Connections = new(
        "Limits:Connections", 10_000, 1, 1_000_000, "connections", "Connections of every kind; further ones are closed unread. Above pages and requests, so that those limits answer first.");

    public static readonly NumberSetting HeaderSeconds = new(
        "Limits:HeaderSeconds", 15, 1, 600, "seconds", "How long the head of a request may take to arrive.");

    public static IReadOnlyList<NumberSetting> All { get; } =
    [
        ExportsPerSecond, ExportBurst, ExportsAtOnce, ExportQueue, RequestsAtOnce, RequestQueue, OpenPages, OpenPagesPerAddress, DisconnectedPages,
        DisconnectedPageSeconds, UnacknowledgedRenders, ScriptCallSeconds, HandshakeSeconds, Connections, HeaderSeconds,
    ];
}
