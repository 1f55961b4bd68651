using System.Text;

namespace Anchore.Sizing.Exports;

/// <summary>The name under which a browser saves a plan's file.</summary>
public static class DownloadName
{
    private const int LongestName = 60;

    /// <summary>The plan's name in letters, digits and hyphens, then the file's own name.</summary>
    public static string Create(string planName, string file)
    {
        var slug = Slug(planName);
        return slug.Length > 0 ? $"{slug}-{file}" : $"anchore-sizing-{file}";
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (slug.Length >= LongestName)
            {
                break;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
