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
        RuleFor(d => d.NodeMemory).InclusiveBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(24));
        RuleFor(d => d.SpareNodes).InclusiveBetween(0, 100);
        if (book.StatesCpu)
        {
            RuleFor(d => d.NodeCpu).InclusiveBetween(1m, 1000m);
        }
    }
}
