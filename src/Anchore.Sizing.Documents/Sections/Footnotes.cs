using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Collects the footnotes of a document, one a figure, in the order in which figures first appear.</summary>
internal sealed class Footnotes(SizingPlan plan)
{
    private readonly List<Figure> figures = [];
    private readonly Dictionary<string, int> numbers = [];

    /// <summary>The footnotes; a figure that is explained by others brings theirs too.</summary>
    public IReadOnlyList<Footnote> All()
    {
        var notes = new List<Footnote>();
        while (notes.Count < figures.Count)
        {
            var figure = figures[notes.Count];
            notes.Add(new Footnote(notes.Count + 1, Explanation.Create(figure, id => NumberOf(plan[id]))));
        }

        return notes;
    }

    /// <summary>The number of a figure's footnote.</summary>
    public int NumberOf(Figure figure)
    {
        if (numbers.TryAdd(figure.Id, figures.Count + 1))
        {
            figures.Add(figure);
        }

        return numbers[figure.Id];
    }

    /// <summary>The figure's display with a reference to its footnote.</summary>
    public RichText Refer(Figure figure) => new([new Run(figure.Display, Footnote: NumberOf(figure))]);
}
