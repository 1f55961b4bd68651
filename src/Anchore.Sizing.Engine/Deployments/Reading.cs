namespace Anchore.Sizing.Engine.Deployments;

/// <summary>A value that was read, or what is wrong with what was given.</summary>
internal readonly record struct Reading<T>(T Value, string? Problem)
{
    public static Reading<T> Of(T value) => new(value, null);

    public static Reading<T> Refused(string problem) => new(default!, problem);
}
