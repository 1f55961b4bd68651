using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>The services and how they are configured.</summary>
internal sealed class ServicesValidator : FieldValidator
{
    public ServicesValidator(RuleBook book)
    {
        foreach (var service in book.Services)
        {
            RuleFor(d => d.Replicas[service]).InclusiveBetween((long)service.Minimum, service.Maximum).OverridePropertyName(service.Id);
        }

        RuleFor(d => d.Memory).InclusiveBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(1));
        RuleFor(d => d.Concurrency).InclusiveBetween(1, book.MostConcurrency);
        RuleFor(d => d.LayerCache).ZeroOrBetween(DataSize.FromGigabytes(1), DataSize.FromTerabytes(10));
        RuleFor(d => d.FeedSyncHours).InclusiveBetween(1, 168);
    }
}
