using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>skopeo list-tags</c> and a registry's <c>tags/list</c>: tags of one repository, without digests and sizes. A list of texts counts
/// as a list of names.
/// </summary>
internal sealed class TagListJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } = ["Repository", "Tags", "name", "child"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Text is { } text ? record.List.Length == 0 && (ImageReference.IsCertain(text) || ImageReference.IsPossible(text))
        : record.IsDocument && (record.Value.Has("Repository") || record.Value.Has("name"))
            && record.Value["Tags"] is { IsArray: true } tags
            && tags.Items.All(tag => tag.Text is not null);

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        record.Value.Text is null || command.ListsTags ? "tag-list" : "kubectl-jsonpath";

    public override bool HoldsImages(JsonRecord record) => record.IsDocument;

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        if (source.Format == "tag-list")
        {
            source.Remark(TagRemarks.Counted);
        }

        if (record.Value.Text is { } name)
        {
            source.Add(new ImageListing { Name = name }, record.Line);
            return;
        }

        var repository = record.Value.String("Repository") is { Length: > 0 } found ? found : record.Value.String("name");
        foreach (var tag in record.Value.Strings("Tags"))
        {
            if (ImageReference.IsCompanionTag(tag))
            {
                source.Skip(record.Line, SkipReasons.Companion);
            }
            else
            {
                source.Add(new ImageListing { Name = ImageReference.Join(repository, tag) }, record.Line);
            }
        }
    }
}
