namespace Anchore.Sizing.Trials;

/// <summary>A long run or a measurement.</summary>
/// <param name="RunAsync">Runs it with the further arguments of the command; says whether it held.</param>
/// <param name="Arguments">The further arguments that it takes, for people.</param>
internal sealed record Trial(Func<string[], Task<bool>> RunAsync, string Arguments = "")
{
    /// <summary>A whole number among the arguments, or what holds without one.</summary>
    /// <exception cref="ArgumentException">The argument is no positive whole number.</exception>
    public static int Number(string[] arguments, int place, int otherwise, string meaning) =>
        place >= arguments.Length ? otherwise
        : int.TryParse(arguments[place], out var number) && number > 0 ? number
        : throw new ArgumentException($"{meaning} is \"{arguments[place]}\". Allowed: a whole number from 1.");
}
