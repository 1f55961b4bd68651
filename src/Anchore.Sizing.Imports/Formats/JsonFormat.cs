using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>The JSON of a tool or registry.</summary>
internal abstract class JsonFormat
{
    /// <summary>The keys that the reader asks for, at any depth; all others are left out while the text is read.</summary>
    public abstract IReadOnlyList<string> Keys { get; }

    /// <summary>The keys of the document under which its list stands; none where the list is the document.</summary>
    public virtual IReadOnlyList<string> Lists => [];

    public abstract bool Matches(JsonRecord record, ShellCommand command);

    /// <summary>The id of the format.</summary>
    public abstract string NameOf(JsonRecord record, ShellCommand command);

    /// <summary>Whether the object holds images that are whole even where it breaks off itself.</summary>
    public virtual bool HoldsImages(JsonRecord record) => false;

    public abstract void Read(JsonRecord record, SourceBuilder source);
}
