namespace Anchore.Sizing.Engine.Quantities;

/// <summary>A value that was read, or what is wrong with what was given.</summary>
/// <param name="Value">The value; meaningless where there is a problem.</param>
/// <param name="Problem">A phrase that follows what was given in a message,
/// for example "is not a whole number"; null when there is none.</param>
internal readonly record struct ParseResult<T>(T Value, string? Problem)
{
    public static ParseResult<T> Success(T value) => new(value, null);

    public static ParseResult<T> Failure(string problem) => new(default!, problem);
}
