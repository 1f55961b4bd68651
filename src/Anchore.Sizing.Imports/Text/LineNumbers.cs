namespace Anchore.Sizing.Imports.Text;

/// <summary>
/// Takes the numbers from lines that an editor, <c>cat -n</c>, <c>grep -n</c> or a document numbered. Two lines in a row whose numbers
/// follow each other begin such a part; it ends where a line has no number that is greater than the last one.
/// </summary>
/// <param name="receive">Takes a line without its number, and the place of the line in the text.</param>
/// <param name="mayBegin">Whether lines may be numbered from here on: within a table, a number in front is a part of the row.</param>
internal sealed class LineNumbers(Action<string, int> receive, Func<bool> mayBegin)
{
    private const int MostDigits = 7;

    private (string Line, int Number, NumberedLine Found)? held;
    private NumberedLine? last;

    public void Feed(string line, int number)
    {
        var found = NumberedLine.Find(line);
        if (held is { } first)
        {
            held = null;
            if (found is { } second && second.IsNextOf(first.Found))
            {
                receive(LineCleaner.Clean(first.Found.Rest), first.Number);
                Take(second, number);
                return;
            }

            receive(first.Line, first.Number);
        }

        if (last is { } before && (found?.IsBehind(before) ?? false))
        {
            Take(found.Value, number);
        }
        else if (last is not null && line.Length == 0)
        {
            receive(line, number);
        }
        else if (found is { Rest.Length: > 0 } possible && mayBegin())
        {
            last = null;
            held = (line, number, possible);
        }
        else
        {
            last = null;
            receive(line, number);
        }
    }

    /// <summary>Passes on a line that waits for the next one.</summary>
    public void Complete()
    {
        if (held is { } only)
        {
            held = null;
            receive(only.Line, only.Number);
        }
    }

    private void Take(NumberedLine found, int number)
    {
        last = found;
        receive(LineCleaner.Clean(found.Rest), number);
    }

    /// <summary>A line that begins with a number.</summary>
    private readonly record struct NumberedLine(int Value, char Mark, string Rest)
    {
        public bool IsBehind(NumberedLine other) => Mark == other.Mark && Value > other.Value;

        public bool IsNextOf(NumberedLine other) => Mark == other.Mark && Value == other.Value + 1;

        public static NumberedLine? Find(string line)
        {
            var text = line.AsSpan().TrimStart();
            var isInBrackets = text is ['[', ..];
            text = isInBrackets ? text[1..] : text;
            var digits = text.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? text.Length : end;
            if (digits is 0 or > MostDigits)
            {
                return null;
            }

            var rest = text[digits..];
            if (isInBrackets && rest is not [']', ..])
            {
                return null;
            }

            var mark = rest is [':' or '.' or ')' or '|' or ']', ..] ? rest[0] : '\t';
            rest = mark == '\t' ? rest : rest[1..];
            // A version, a date or an ID goes on without a blank.
            return mark is not (':' or '|') && rest is [not (' ' or '\t'), ..] || IsUnit(rest)
                ? null
                : new NumberedLine(int.Parse(text[..digits]), mark, (rest is [' ' or '\t', ..] ? rest[1..] : rest).ToString());
        }

        // A size: "187 MB nginx".
        private static bool IsUnit(ReadOnlySpan<char> rest)
        {
            var word = rest.TrimStart();
            word = word.IndexOfAny(' ', '\t') is >= 0 and var end ? word[..end] : word;
            return word.Length <= 5 && (word is "bytes" || word is [.., 'B']);
        }
    }
}
