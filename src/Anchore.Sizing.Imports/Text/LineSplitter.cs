using System.Text;

namespace Anchore.Sizing.Imports.Text;

/// <summary>
/// Cuts text that arrives in pieces into lines; a line that is too long comes in parts, cut at a blank where there is one.
/// </summary>
/// <param name="receive">Takes a part of a line, its number from 1, whether it begins the line and whether it ends it.</param>
internal sealed class LineSplitter(LineSplitter.Receiver receive)
{
    /// <summary>The longest part of a line.</summary>
    public const int MostCharacters = 32_768;

    private readonly StringBuilder rest = new();
    private int number = 1;
    private bool begins = true;
    private bool afterReturn;

    public delegate void Receiver(string text, int number, bool begins, bool ends);

    public void Feed(ReadOnlySpan<char> text)
    {
        if (afterReturn && text is ['\n', ..])
        {
            text = text[1..];
        }

        afterReturn = afterReturn && text.IsEmpty;
        for (var end = text.IndexOfAny('\r', '\n'); end >= 0; end = text.IndexOfAny('\r', '\n'))
        {
            Append(text[..end]);
            Send(rest.ToString(), true);
            rest.Clear();
            var isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            afterReturn = text[end] == '\r' && end + 1 == text.Length;
            text = text[(end + (isPair ? 2 : 1))..];
        }

        Append(text);
    }

    public void Complete()
    {
        if (rest.Length > 0 || !begins)
        {
            Send(rest.ToString(), true);
            rest.Clear();
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        while (rest.Length + text.Length > MostCharacters)
        {
            var taken = MostCharacters - rest.Length;
            rest.Append(text[..taken]);
            text = text[taken..];
            var part = rest.ToString();
            var blank = part.LastIndexOf(' ');
            var cut = blank > MostCharacters / 2 ? blank + 1 : part.Length;
            Send(part[..cut], false);
            rest.Clear().Append(part.AsSpan(cut));
        }

        rest.Append(text);
    }

    private void Send(string text, bool ends)
    {
        receive(text, number, begins, ends);
        begins = ends;
        number += ends ? 1 : 0;
    }
}
