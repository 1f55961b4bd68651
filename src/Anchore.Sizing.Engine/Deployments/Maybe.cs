namespace Anchore.Sizing.Engine.Deployments;

/// <summary>A field's value, or that it was not given.</summary>
internal readonly record struct Maybe<T>(bool IsGiven, T Value)
{
    public static implicit operator Maybe<T>(T value) => new(true, value);
}

internal static class Maybe
{
    public static Maybe<T> Of<T>(T? value)
        where T : struct => value is { } given ? given : default(Maybe<T>);

    public static Maybe<T> Of<T>(T? value)
        where T : class => value is null ? default : new Maybe<T>(true, value);

    public static T? Nullable<T>(this Maybe<T> maybe)
        where T : struct => maybe.IsGiven ? maybe.Value : null;
}
