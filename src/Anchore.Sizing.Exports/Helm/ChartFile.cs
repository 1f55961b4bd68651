using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What is written for one chart: values, and lines for the head of the file.</summary>
internal sealed record ChartFile
{
    /// <summary>The values.</summary>
    public required YamlMap Values { get; init; }

    /// <summary>What the values replace where they are laid over values of a site.</summary>
    public required IReadOnlyList<string> Replaced { get; init; }

    /// <summary>What must exist before the chart is installed.</summary>
    public required IReadOnlyList<string> Prerequisites { get; init; }

    /// <summary>Keys whose values only the site knows, each with its meaning. The file leaves them to the site's own values.</summary>
    public required IReadOnlyList<string> SiteValues { get; init; }

    /// <summary>How the database is reached over TLS.</summary>
    public required IReadOnlyList<string> Tls { get; init; }

    /// <summary>What a site behind a proxy or without internet access has to do.</summary>
    public required IReadOnlyList<string> Internet { get; init; }

    /// <summary>What of the plan the chart cannot express, and what that costs.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }
}
