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
            link);
    }

    private static string FingerprintOf(ReadOnlySpan<byte> hash)
    {
        var digits = Convert.ToHexStringLower(hash[..FingerprintBytes]);
        return Letters[hash[FingerprintBytes] % Letters.Length] + digits[1..];
    }

    /// <summary>The name, or what stands for it.</summary>
    public string Title => Name.Length > 0 ? Name : "Deployment plan";

    /// <summary>Release, rule book and fingerprint in one line.</summary>
    public string Stamp => $"{Product}, rule book of {Revision}, plan {Fingerprint}";
}
