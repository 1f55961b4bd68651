using System.ComponentModel.DataAnnotations;

namespace Anchore.Sizing.Web.Hosting.Settings;

/// <summary>How much an instance takes on before it refuses requests.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>
    /// Files that one client IP address may request a second in the long run. JSON is free; the archive, and the page that shows all files,
    /// count as three. Four times sixty a second: one address may be a whole office.
    /// </summary>
    [Range(1, 100_000)]
    public int ExportsPerSecond { get; set; } = 240;

    /// <summary>Files that one client IP address may request at once after a pause: two seconds' worth.</summary>
    [Range(1, 1_000_000)]
    public int ExportBurst { get; set; } = 480;

    /// <summary>
    /// Files that are written at the same time. Default: the processors, at least 2; writing only computes, so more make each slower.
    /// </summary>
    [Range(1, 1_024)]
    public int ExportsAtOnce { get; set; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>Files that wait to be written. Default: 256 for each processor, a few seconds of work.</summary>
    [Range(0, 100_000)]
    public int ExportQueue { get; set; } = 256 * Environment.ProcessorCount;

    /// <summary>
    /// Requests to pages and the API in progress at the same time. A plan takes less than a millisecond: only slow clients fill it.
    /// </summary>
    [Range(1, 100_000)]
    public int RequestsAtOnce { get; set; } = 2_000;

    /// <summary>Requests that wait for one of those to end.</summary>
    [Range(0, 100_000)]
    public int RequestQueue { get; set; } = 2_000;

    /// <summary>Connected pages. Further ones still show plans.</summary>
    [Range(1, 100_000)]
    public int OpenPages { get; set; } = 500;

    /// <summary>Connected pages of one client IP address; everybody behind a proxy that is not in <c>Proxies</c> shares one.</summary>
    [Range(1, 100_000)]
    public int OpenPagesPerAddress { get; set; } = 400;

    /// <summary>Pages without a connection whose state is kept; all others come back from their URL.</summary>
    [Range(0, 100_000)]
    public int DisconnectedPages { get; set; } = 100;

    /// <summary>Seconds for which it is kept: a lift, a tunnel, a change of network.</summary>
    [Range(1, 3_600)]
    public int DisconnectedPageSeconds { get; set; } = 120;

    /// <summary>Updates that are kept for a page that has not confirmed them; then it waits. Each is at most some 50 kB.</summary>
    [Range(1, 1_000)]
    public int UnacknowledgedRenders { get; set; } = 10;

    /// <summary>Seconds that a page's script may take to respond.</summary>
    [Range(1, 600)]
    public int ScriptCallSeconds { get; set; } = 20;

    /// <summary>Seconds that the handshake of a new page's connection may take; slow lines need two or three.</summary>
    [Range(1, 600)]
    public int HandshakeSeconds { get; set; } = 10;

    /// <summary>
    /// Connections of every kind; further ones are closed unread. Above pages and requests, so that those limits apply first.
    /// </summary>
    [Range(1, 1_000_000)]
    public int Connections { get; set; } = 10_000;

    /// <summary>Seconds that the headers of a request may take to arrive.</summary>
    [Range(1, 600)]
    public int HeaderSeconds { get; set; } = 15;
}
