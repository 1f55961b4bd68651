namespace Anchore.Sizing.Trials;

/// <summary>What a trial holds the application to, printed line by line as it is found.</summary>
internal sealed class Checks
{
    /// <summary>Whether everything held so far.</summary>
    public bool Hold { get; private set; } = true;

    public void That(bool holds, FormattableString what)
    {
        Hold &= holds;
        Console.WriteLine($"{(holds ? "held  " : "BROKEN")}  {FormattableString.Invariant(what)}");
    }

    public static void Say(FormattableString what) => Console.WriteLine($"        {FormattableString.Invariant(what)}");
}
