using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>The table of Anchore's Kubernetes inventory, and columns of <c>kubectl</c> that hold images: names only.</summary>
internal sealed class NamespaceImageTable : TableFormat
{
    public override bool Matches(TableHeader header, ShellCommand command) =>
        header.Has(Column.Name) && header.Columns.All(column => column is Column.Name or Column.Namespace or Column.Status or Column.Tag)
        && header.Has(Column.Namespace);

    public override string NameOf(TableHeader header, ShellCommand command) =>
        command.Is("kubectl") || command.Is("oc") ? "kubectl-jsonpath" : "anchore-kai";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        foreach (var name in row[Column.Name].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            source.Add(new ImageListing { Name = ImageReference.Join(name, row[Column.Tag]) }, row.Line);
        }
    }
}
