using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// The table of Anchore's Kubernetes inventory, <c>kubectl get -o wide</c> of what has a template of pods, and columns of <c>kubectl</c>
/// that hold images: names, and digests at most.
/// </summary>
internal sealed class NamespaceImageTable : TableFormat
{
    public override bool Matches(TableHeader header, ShellCommand command) =>
        header.Has(Column.Namespace) && (header.Has(Column.Name) || (header.Has(Column.Tag) && header.Has(Column.Digest)))
        && header.Columns.All(column => column is Column.Name or Column.Namespace or Column.Status or Column.Tag or Column.Digest
            or Column.Age or Column.Count or Column.Words or Column.Other);

    public override string NameOf(TableHeader header, ShellCommand command) =>
        header.Columns is [Column.Namespace, Column.Name] or [Column.Tag, Column.Digest, Column.Namespace] && header.HasTitle("NAMESPACE")
            && !command.Is("kubectl") && !command.Is("oc") ? "anchore-kai" : "kubectl-jsonpath";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        if (row[Column.Name].Length == 0)
        {
            source.Add(new ImageListing { Name = row[Column.Tag], Digests = [row[Column.Digest]] }, row.Line);
            return;
        }

        foreach (var name in row[Column.Name].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            source.Add(new ImageListing { Name = ImageReference.Join(name, row[Column.Tag]), Digests = [row[Column.Digest]] }, row.Line);
        }
    }
}
