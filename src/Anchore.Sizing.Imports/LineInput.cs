using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>Splits a text into lines without colours, prompts, marks of quotation and line numbers.</summary>
internal sealed class LineInput
{
    private readonly LineSplitter.Receiver take;
    private readonly LineSplitter lines;
    private readonly LineNumbers numbers;

    /// <param name="take">Takes a line, or a part of one that is long.</param>
    /// <param name="mayBeNumbered">Whether lines may be numbered from here on: within a table, a number in front is a part of the row.</param>
    public LineInput(LineSplitter.Receiver take, Func<bool> mayBeNumbered)
    {
        this.take = take;
        lines = new LineSplitter(Receive);
        numbers = new LineNumbers((line, number) => take(line, number, true, true), mayBeNumbered);
    }

    public void Feed(ReadOnlySpan<char> text) => lines.Feed(text);

    public void Complete()
    {
        lines.Complete();
        numbers.Complete();
    }

    private void Receive(string text, int number, bool begins, bool ends)
    {
        var line = begins ? LineCleaner.Clean(text) : text;
        if (begins && ends && line.Length <= LineCleaner.MostCharacters)
        {
            numbers.Feed(line, number);
        }
        else
        {
            numbers.Complete();
            take(line, number, begins, ends);
        }
    }
}
