using System.Text.RegularExpressions;
using Anchore.Sizing.Exports.Tests.Tables;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests;

public sealed partial class PlanIdentityTests
{
    [Fact]
    public void A_fingerprint_never_looks_like_a_number() =>
        GeneratedPlans.OfAnyRelease.Sample(plan => Assert.Matches(LetterAndDigits(), Identities.Create(plan).Fingerprint), iter: 500);

    [Fact]
    public void It_changes_with_every_field()
    {
        string[] deployments = ["{}", """{"name":"A"}""", """{"images":1001}""", """{"release":"6.1"}""", """{"internetAccess":"proxy"}"""];

        var fingerprints = deployments.Select(deployment => Identities.Create(Plans.Create(deployment)).Fingerprint);

        Assert.Equal(deployments.Length, fingerprints.Distinct().Count());
    }

    [GeneratedRegex("^[a-f][0-9a-f]{11}$")]
    private static partial Regex LetterAndDigits();
}
