using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Deployments;

internal static partial class DeploymentGenerator
{
    /// <summary>Deployments of a release that the calculator under test knows.</summary>
    public static Gen<Deployment> Of(string release) => Of(Calculator.Vocabulary(release));
}
