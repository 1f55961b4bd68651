using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Storage that the site provides and that grows full.</summary>
public sealed class ProvidedStorage
{
    private readonly PlanContext plan;
    private readonly decimal fixedBytes;
    private readonly bool holdsDocuments;

    private ProvidedStorage(PlanContext plan, string what, string field, DataSize size, decimal fixedBytes, bool holdsDocuments)
    {
        this.plan = plan;
        this.fixedBytes = fixedBytes;
        this.holdsDocuments = holdsDocuments;
        What = what;
        Field = field;
        Size = size;
    }

    /// <summary>What it is, to begin a sentence.</summary>
    public string What { get; }

    /// <summary>The name of the field that gives its size.</summary>
    public string Field { get; }

    /// <summary>What is provided.</summary>
    public DataSize Size { get; }

    /// <summary>The first month within the horizon in which it does not suffice, 0 for today; null where it lasts.</summary>
    public long? FullAfter
    {
        get
        {
            for (var month = 0L; month <= plan.Deployment.Months; month++)
            {
                if (NeedAfter(month) > Size.Bytes)
                {
                    return month;
                }
            }

            return null;
        }
    }

    /// <summary>The bytes that are needed after some months.</summary>
    public decimal NeedAfter(long month) => fixedBytes
        + (holdsDocuments ? plan.ImagesAfter(month) * plan.Book[RuleIds.ObjectPerImage].Number.Value!.Value : 0);

    /// <summary>The database, where its size was given.</summary>
    internal static ProvidedStorage? Database(PlanContext plan) => plan.Deployment.DatabaseSize is { } size
        ? new(
            plan,
            "Database",
            "databaseSize",
            size,
            plan.Book.Find(RuleIds.DatabaseStorage)?.Number.Value ?? 0,
            plan.Deployment.KeepsDocumentsInDatabase)
        : null;

    /// <summary>The object store, where its size was given and documents are kept in it.</summary>
    internal static ProvidedStorage? ObjectStore(PlanContext plan) =>
        plan.Deployment is { ObjectStoreSize: { } size, KeepsDocumentsInDatabase: false }
            ? new(plan, "Object store", "objectStoreSize", size, fixedBytes: 0, holdsDocuments: true)
            : null;
}
