using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>A step of the build: cuts a minified stylesheet to the rules whose classes are in use.</summary>
/// <remarks>
/// Rules without classes stay, but for those of the framework's messages, which the pages word and style themselves; animations stay where
/// a rule that stays names them.
/// </remarks>
public sealed class CutStylesheet : Task
{
    private static readonly Regex Class = new Regex(@"\.(-?[_a-zA-Z][\w-]*)");

    private static readonly Regex Foreign = new Regex("#(components-reconnect-modal|blazor-error-ui)");

    private HashSet<string> classes = new HashSet<string>();

    /// <summary>The whole stylesheet.</summary>
    [Required]
    public string Source { get; set; } = "";

    /// <summary>A file that names one class a line.</summary>
    [Required]
    public string Classes { get; set; } = "";

    /// <summary>Where the cut stylesheet goes.</summary>
    [Required]
    public string Target { get; set; } = "";

    public override bool Execute()
    {
        classes = new HashSet<string>(File.ReadAllLines(Classes).Select(line => line.Trim()));
        var rules = RulesOf(Regex.Replace(File.ReadAllText(Source), @"/\*.*?\*/", "", RegexOptions.Singleline)).ToList();
        var kept = string.Concat(rules.Where(rule => !IsAnimation(rule.Prelude)).Select(Cut));
        var animations = rules.Where(rule =>
            IsAnimation(rule.Prelude) && Regex.IsMatch(kept, @"animation[^;}]*[\s:,]" + NameOf(rule.Prelude) + @"\b")
        );
        Directory.CreateDirectory(Path.GetDirectoryName(Target));
        File.WriteAllText(
            Target,
            kept + string.Concat(animations.Select(rule => rule.Prelude + "{" + rule.Body + "}")),
            new UTF8Encoding(false)
        );
        return !Log.HasLoggedErrors;
    }

    private string Cut((string Prelude, string Body) rule)
    {
        if (rule.Body.Length == 0)
        {
            return "";
        }

        if (rule.Prelude.StartsWith("@media", StringComparison.Ordinal))
        {
            var inner = string.Concat(RulesOf(rule.Body).Select(Cut));
            return inner.Length == 0 ? "" : rule.Prelude + "{" + inner + "}";
        }

        if (rule.Prelude.StartsWith("@", StringComparison.Ordinal))
        {
            return rule.Prelude + "{" + rule.Body + "}";
        }

        var selectors = Regex.Split(rule.Prelude, @",(?![^(]*\))").Where(IsInUse).ToArray();
        return selectors.Length == 0 ? "" : string.Join(",", selectors) + "{" + rule.Body + "}";
    }

    private bool IsInUse(string selector) =>
        !Foreign.IsMatch(selector)
        && Class.Matches(selector.Replace("\\", "")).Cast<Match>().All(match => classes.Contains(match.Groups[1].Value));

    private static bool IsAnimation(string prelude) => Regex.IsMatch(prelude, "^@(-webkit-)?keyframes");

    private static string NameOf(string prelude) => Regex.Escape(prelude.Substring(prelude.LastIndexOf(' ') + 1));

    // A statement without a block, such as @charset, has an empty body.
    private static IEnumerable<(string Prelude, string Body)> RulesOf(string css)
    {
        for (var at = 0; at < css.Length;)
        {
            var open = css.IndexOfAny(new[] { '{', ';' }, at);
            if (open < 0)
            {
                yield break;
            }

            var end = css[open] == ';' ? open : EndOf(css, open);
            yield return (css.Substring(at, open - at).Trim(), css.Substring(open + 1, Math.Max(0, end - open - 1)));
            at = end + 1;
        }
    }

    private static int EndOf(string css, int open)
    {
        var depth = 0;
        for (var at = open; at < css.Length; at++)
        {
            depth += css[at] == '{' ? 1 : css[at] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return css.Length - 1;
    }
}
