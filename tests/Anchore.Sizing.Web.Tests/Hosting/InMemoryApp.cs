using Anchore.Sizing.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(InMemoryApp))]

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>The real application in memory, one for all tests: it keeps no state between requests.</summary>
public sealed class InMemoryApp : WebApplicationFactory<Program>
{
    /// <summary>The query of the vendor's worked example.</summary>
    public const string SampleQuery = "images=5000&largestImage=2.5%20GB&analyzer=5&policyEngine=3";

    /// <summary>The same as JSON.</summary>
    public const string SampleJson = """{"images":5000,"largestImage":"2.5 GB","analyzer":5,"policyEngine":3}""";

    /// <summary>The schema that the application serves.</summary>
    public static Engine.Deployments.DeploymentSchema DeploymentSchema { get; } =
        new Engine.Deployments.DeploymentCodec(Engine.RuleBooks.RuleBookCatalog.Shipped).Default;
}
