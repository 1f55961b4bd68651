using Anchore.Sizing.Engine.Quantities;
using FluentValidation;

namespace Anchore.Sizing.Engine.Deployments.Validation;

/// <summary>The images: how many, how large, how fast they arrive and how long they take.</summary>
internal sealed class WorkloadValidator : FieldValidator
{
    public WorkloadValidator()
    {
        RuleFor(d => d.Images).InclusiveBetween(1, 100_000_000);
        RuleFor(d => d.LargestImage).GreaterThan(default(DataSize)).LessThanOrEqualTo(DataSize.FromTerabytes(10));
        RuleFor(d => d.ImagesPerMonth).InclusiveBetween(0, 10_000_000)
            .NotTogether("growthPercent", (d, images) => images > 0 && d.GrowthPercent is not null);
        RuleFor(d => d.GrowthPercent).InclusiveBetween(0m, 1000m)
            .NotTogether("imagesPerMonth", (d, percent) => percent is not null && d.ImagesPerMonth > 0);
        RuleFor(d => d.Months).InclusiveBetween(0, 120);
        RuleFor(d => d.ImagesPerHour).InclusiveBetween(0, 1_000_000);
        RuleFor(d => d.MinutesPerImage).InclusiveBetween(0.01m, 1440m);
        RuleFor(d => d.Utilization).InclusiveBetween(0.05m, 1m);
    }
}
