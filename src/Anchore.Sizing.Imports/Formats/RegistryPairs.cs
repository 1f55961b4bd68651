using System.Text.RegularExpressions;
using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// What the command lines of ECR, ACR and Google print as YAML, or ECR's as a table of keys and values: the objects of their JSON, line
/// by line. Objects within objects are taken as one; the keys that matter occur once in each.
/// </summary>
internal sealed partial class RegistryPairs(InputSources sources)
{
    // Keys that no other document has; the first of them begins an object.
    private static readonly HashSet<string> Certain =
    [
        "imageSizeBytes", "imageSizeInBytes", "imageSize", "imageDigest", "imagePushedAt", "imageDetails", "artifactMediaType",
        "changeableAttributes", "createdTime", "createTime", "buildTime",
    ];

    private static readonly HashSet<string> Known =
    [
        .. Certain, "imageTags", "imageManifestMediaType", "registryId", "repositoryName", "configMediaType", "digest", "mediaType",
        "name", "os", "architecture", "package", "tags", "updateTime", "uploadTime", "uri", "version", "metadata",
    ];

    private JsonTree? image;
    private JsonTree? list;
    private ShellCommand command = ShellCommand.None;
    private int line;

    public bool Take(string text, int number, ShellCommand typed)
    {
        if (text is "---" && image is not null)
        {
            Complete();
            return true;
        }

        if (Pair().Match(text) is { Success: true } pair)
        {
            return TakePair(pair.Groups["key"].Value, pair.Groups["value"].Value, number, typed);
        }

        if (image is not null && Item().Match(text) is { Success: true } item)
        {
            return TakeItem(item.Groups["value"].Value);
        }

        Complete();
        return false;
    }

    /// <summary>Counts the object whose lines were read.</summary>
    public void Complete()
    {
        if (image is { } found)
        {
            var record = new JsonRecord(found, "", "", null, line);
            if (FormatList.Json.FirstOrDefault(format => format.Matches(record, command)) is { } format)
            {
                format.Read(record, sources.Open(format.NameOf(record, command)));
            }
            else if (found.Fields.Count > 1)
            {
                sources.Skip(line, SkipReasons.NoImage);
            }
        }

        (image, list) = (null, null);
    }

    private bool TakePair(string key, string value, int number, ShellCommand typed)
    {
        if (image is null && !Certain.Contains(key))
        {
            return false;
        }

        if (image is null || image.Has(key))
        {
            Complete();
            (image, line, command) = (JsonTree.CreateObject(), number, typed);
        }

        list = null;
        if (Known.Contains(key))
        {
            Place(key, value.Trim('\'', '"'));
        }

        return true;
    }

    private void Place(string key, string value)
    {
        if (value.Length > 0)
        {
            image!.Add(key, JsonTree.CreateValue(value));
        }
        else if (key is "tags" or "imageTags")
        {
            list = JsonTree.CreateArray();
            image!.Add(key, list);
        }
    }

    private bool TakeItem(string value)
    {
        if (value is "imageTags")
        {
            Place(value, "");
        }
        else if (value is "imageDetails")
        {
            Complete();
        }
        else
        {
            list?.Add(null, JsonTree.CreateValue(value.Trim('\'', '"')));
        }

        return true;
    }

    [GeneratedRegex(@"^(?:\s*(?:- )?['""]?(?<key>\w+)['""]?:(?:\s+(?<value>\S.*))?|\s*\|+\s*(?<key>\w+)\s*\|\s*(?<value>[^|]*?)\s*\|+)$")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\s*(?:- (?<value>\S+)|\|+\s*(?<value>[^|\s]+)\s*\|+)$")]
    private static partial Regex Item();
}
