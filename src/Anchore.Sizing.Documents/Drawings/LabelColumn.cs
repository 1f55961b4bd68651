namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Labels under each other that each want to stand at some height.</summary>
internal static class LabelColumn
{
    /// <summary>The heights of the labels, each as near to its wish as the others allow; there must be room for all of them.</summary>
    /// <param name="wishes">The heights at which they would be centred, from top to bottom.</param>
    /// <param name="height">The height of a label.</param>
    /// <param name="top">Where the first may begin.</param>
    /// <param name="bottom">Where the last must end.</param>
    public static IReadOnlyList<float> Spread(IReadOnlyList<float> wishes, float height, float top, float bottom)
    {
        var places = wishes.ToArray();
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Math.Max(places[i], i == 0 ? top + (height / 2) : places[i - 1] + height);
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], i == places.Length - 1 ? bottom - (height / 2) : places[i + 1] - height);
        }

        return places;
    }
}
