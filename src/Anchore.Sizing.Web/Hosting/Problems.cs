using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>The errors of the API, all of one format: <c>application/problem+json</c> with the failing fields.</summary>
internal static class Problems
{
    public static IResult Create(IEnumerable<FieldError> errors, string title = "The deployment cannot be planned as it is.") =>
        TypedResults.ValidationProblem(
        errors.GroupBy(error => error.Field).ToDictionary(group => group.Key, group => group.Select(error => error.Message).ToArray()),
        title: title);

    public static IResult TooLarge(long limit) => Whole(
        StatusCodes.Status413PayloadTooLarge,
        "The body is too large.",
        $"The body is larger than {limit:#,0} bytes. Allowed: at most {limit:#,0} bytes.");

    public static IResult NoText(string? given) => Unsupported(
        "The body is not text.",
        given,
        "text/plain and other text, application/json, application/octet-stream, or multipart/form-data of files");

    public static IResult NotJson(string? given) => Unsupported("The body is not JSON.", given, "application/json in UTF-8");

    public static IResult NotFound(string message) => Whole(StatusCodes.Status404NotFound, "There is no such address.", message);

    public static IResult WrongMethod(string given, IReadOnlyList<string> allowed) => Whole(
        StatusCodes.Status405MethodNotAllowed,
        "The address does not take this method.",
        $"The method is {given}. Allowed: {string.Join(", ", allowed)}.");

    public static IResult TooMany(int seconds) => Whole(
        StatusCodes.Status429TooManyRequests,
        "Too many requests.",
        $"Too many requests at once. Retry in {Display.Count(seconds, "second")}.",
        "request");

    public static IResult Ending(int seconds) => Whole(
        StatusCodes.Status503ServiceUnavailable,
        "This instance is shutting down.",
        $"Retry in {Display.Count(seconds, "second")} on another instance.",
        "request");

    private static ProblemHttpResult Unsupported(string title, string? given, string allowed) => Whole(
        StatusCodes.Status415UnsupportedMediaType,
        title,
        $"The content type is {(string.IsNullOrEmpty(given) ? "not given" : given)}. Allowed: {allowed}.");

    private static ProblemHttpResult Whole(int status, string title, string message, string at = "body") => TypedResults.Problem(
        statusCode: status,
        title: title,
        detail: message,
        extensions: new Dictionary<string, object?> { ["errors"] = new Dictionary<string, string[]> { [at] = [message] } });
}
