using System.Security.Cryptography;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Words;

/// <summary>What every file of a plan says about where it comes from.</summary>
/// <param name="Name">The customer's name of the plan, or empty.</param>
/// <param name="Product">The release in words, for example "Anchore Enterprise 4.0".</param>
/// <param name="Release">The release's id.</param>
/// <param name="Revision">The day of the rule book.</param>
/// <param name="Fingerprint">
/// Twelve hexadecimal digits that change with any field of the deployment, and with nothing else; the first is a letter, so that no
/// program takes them for a number.
/// </param>
/// <param name="Link">Where the plan lives: an address when one is configured, otherwise path and query.</param>
public sealed record PlanIdentity(string Name, string Product, string Release, string Revision, string Fingerprint, string Link)
{
    private const int FingerprintBytes = 6;
    private const string Letters = "abcdef";
    private const string Program = "Anchore Sizing";

    /// <summary>The customer, or empty.</summary>
    public string PreparedFor { get; init; } = "";

    /// <summary>The author, or empty.</summary>
    public string PreparedBy { get; init; } = "";

    /// <summary>The day of the plan, which is the only date that its files bear; null for none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The identity of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="codec">The codec that writes its deployment.</param>
    /// <param name="link">Where the plan lives.</param>
    public static PlanIdentity Create(SizingPlan plan, DeploymentCodec codec, string link)
    {
        var hash = SHA256.HashData(codec.EncodeJson(plan.Deployment).Span);
        return new PlanIdentity(
            plan.Deployment.Name,
            plan.Book.Product,
            plan.Book.Release,
            plan.Book.Revision,
            FingerprintOf(hash),
            link)
        {
            PreparedFor = plan.Deployment.PreparedFor,
            PreparedBy = plan.Deployment.PreparedBy,
            Date = plan.Deployment.Date,
        };
    }

    private static string[] Named(string preposition, string name) => name.Length > 0 ? [$"{preposition} {name}"] : [];

    private static string FingerprintOf(ReadOnlySpan<byte> hash)
    {
        var digits = Convert.ToHexStringLower(hash[..FingerprintBytes]);
        return Letters[hash[FingerprintBytes] % Letters.Length] + digits[1..];
    }

    /// <summary>The name, or what stands for it.</summary>
    public string Title => Name.Length > 0 ? Name : PreparedFor.Length > 0 ? $"Deployment plan for {PreparedFor}" : "Deployment plan";

    /// <summary>Who is named as author in the properties of files.</summary>
    public string Author => PreparedBy.Length > 0 ? PreparedBy : Program;

    /// <summary>For whom, by whom and when, in one line; empty where nothing of it is given.</summary>
    public string Preparation
    {
        get
        {
            string[] people = [.. Named("for", PreparedFor), .. Named("by", PreparedBy)];
            string[] parts =
            [
                .. people.Length > 0 ? ["Prepared " + string.Join(' ', people)] : Array.Empty<string>(),
                .. Date is { } date ? [DateText.Format(date)] : Array.Empty<string>(),
            ];
            return string.Join(", ", parts);
        }
    }

    /// <summary>Release, rule book and fingerprint in one line.</summary>
    public string Stamp => $"{Product}, rule book of {Revision}, plan {Fingerprint}";
}
