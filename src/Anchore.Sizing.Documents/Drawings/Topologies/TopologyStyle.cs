namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The colours and letters of a picture that no page surrounds.</summary>
internal static class TopologyStyle
{
    /// <summary>The style sheet; the classes are those of the shapes.</summary>
    public const string Sheet =
        """

        svg { --text: #1b1f23; --muted: #59626b; --hairline: #dcdedd; --accent: #0b5563; --accent-soft: #dcebed; --paper: #ffffff; --warning: #8a5300; --error: #b3261e; }
        @media screen and (prefers-color-scheme: dark) {
          svg { --text: #e7e9ea; --muted: #a2abb2; --hairline: #31383d; --accent: #7cc4d1; --accent-soft: #1d3a41; --paper: #14181b; --warning: #e0ab58; --error: #f2938b; }
        }
        text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
        .strong { font-weight: 600; }
        .fill-none { fill: none; }
        .fill-text { fill: var(--text); }
        .fill-muted { fill: var(--muted); }
        .fill-hairline { fill: var(--hairline); }
        .fill-accent { fill: var(--accent); }
        .fill-accent-soft { fill: var(--accent-soft); }
        .fill-paper { fill: var(--paper); }
        .fill-warning { fill: var(--warning); }
        .fill-error { fill: var(--error); }
        .stroke-text { stroke: var(--text); }
        .stroke-muted { stroke: var(--muted); }
        .stroke-hairline { stroke: var(--hairline); }
        .stroke-accent { stroke: var(--accent); }
        .stroke-accent-soft { stroke: var(--accent-soft); }
        .stroke-paper { stroke: var(--paper); }
        .stroke-warning { stroke: var(--warning); }
        .stroke-error { stroke: var(--error); }

        """;
}
