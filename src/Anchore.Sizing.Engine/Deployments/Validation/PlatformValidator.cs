using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>The nodes and hosts that the deployment runs on.</summary>
internal sealed class PlatformValidator : FieldValidator
{
    public PlatformValidator(RuleBook book)
    {
        RuleFor(d => d.StorageDriver).MaximumCharacters(40);
        RuleFor(d => d.DatabaseSize).InclusiveBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(10_000));
        RuleFor(d => d.ObjectStoreSize).InclusiveBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(10_000));
        RuleFor(d => d.NodePods).InclusiveBetween(8L, 1000);
        RuleFor(d => d.InstalledMemory).InclusiveBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(24));
        RuleFor(d => d.InstalledCpu).InclusiveBetween(1m, 1000m);
        RuleFor(d => d.NodeMemory).InclusiveBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(24))
            .WithState(d => d.NodeMemory == NodeAllocation.MemoryLeft(d) ? "is all that the platform leaves to pods" : null);
        RuleFor(d => d.DaemonMemory).InclusiveBetween(default, DataSize.FromGigabytes(100));
        RuleFor(d => d.DaemonCpu).InclusiveBetween(0m, 100m);
        RuleFor(d => d.SpareNodes).InclusiveBetween(0, 100);
        if (book.StatesCpu)
        {
            RuleFor(d => d.NodeCpu).InclusiveBetween(1m, 1000m).When(d => d.NodeCpu != NodeAllocation.CpuLeft(d));
        }
    }
}
