namespace Anchore.Sizing.Documents;

/// <summary>A format that a plan can be handed over in: one class a format. Safe to call from several threads at once.</summary>
public interface IPlanExport
{
    /// <summary>What it is, for people, for example "Helm values".</summary>
    string Name { get; }

    /// <summary>The name of the file in URLs and archives, for example <c>plan.pdf</c>; no two formats share one.</summary>
    string FileName { get; }

    /// <summary>The media type of the content.</summary>
    string MediaType { get; }

    /// <summary>Who the file is for, for example "for the customer".</summary>
    string Audience { get; }

    /// <summary>What the file is to them, for example "an appendix to a proposal".</summary>
    string Description { get; }

    /// <summary>Whether people can read it as it is. False unless the format says otherwise.</summary>
    bool IsText => false;

    /// <summary>What writing it counts for against the limit of files by client: 1 for a PDF, 0 for a fraction of a millisecond.</summary>
    int Cost => 1;

    /// <summary>The options beside the deployment that its query takes; none unless the format says otherwise.</summary>
    IReadOnlyList<ExportOption> Options => [];

    /// <summary>Other settings of the options that menus list by themselves.</summary>
    IReadOnlyList<ExportVariant> Variants => [];

    /// <summary>Audience and description in one line.</summary>
    string Purpose => $"{Audience}: {Description}";

    /// <summary>Writes the file: the same bytes for the same plan and options.</summary>
    FileContent Write(ExportRequest request);
}

/// <summary>A format with an option set, for a menu.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Query">The options as a query, without a question mark.</param>
/// <param name="Description">How it differs.</param>
public sealed record ExportVariant(string Name, string Query, string Description);
