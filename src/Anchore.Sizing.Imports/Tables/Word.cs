namespace Anchore.Sizing.Imports.Tables;

/// <summary>A word of a line and where it stands.</summary>
internal readonly record struct Word(string Text, int Start)
{
    public int End => Start + Text.Length;

    public static List<Word> Split(string line)
    {
        var words = new List<Word>();
        for (var index = 0; index < line.Length;)
        {
            while (index < line.Length && char.IsWhiteSpace(line[index]))
            {
                index++;
            }

            var start = index;
            while (index < line.Length && !char.IsWhiteSpace(line[index]))
            {
                index++;
            }

            if (index > start)
            {
                words.Add(new Word(line[start..index], start));
            }
        }

        return words;
    }
}
