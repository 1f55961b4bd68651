using System.Text;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Hostile;

/// <summary>
/// Whatever is sent, the answer is a deployment that can be planned or a reason for each field that failed, never an exception. The fuzz
/// trial sends far more.
/// </summary>
public sealed class HostileInputTests
{
    private const int Inputs = 500;

    private static readonly HostileInputs Hostile = new(
        Calculator.Wider.Codec,
        Calculator.Wider.Catalog.Books.Select(book => book.Release)
    );

    public static TheoryData<string> Bodies => [.. Hostile.Bodies.Keys];

    public static TheoryData<string> Queries => [.. Hostile.Queries.Keys];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Any_body_is_planned_or_refused_with_a_reason_for_each_field(string sort) =>
        Hostile.Bodies[sort].Sample(
            body => Assert.Null(Complaints.About(Calculator.Wider, Calculator.Wider.Codec.DecodeJson(body))),
            iter: Samples.AtMost(Inputs),
            print: Encoding.UTF8.GetString);

    [Theory]
    [MemberData(nameof(Queries))]
    public void Any_query_is_planned_or_refused_with_a_reason_for_each_field(string sort) =>
        Hostile.Queries[sort].Sample(
            query => Assert.Null(Complaints.About(Calculator.Wider, Calculator.Wider.Codec.DecodeQuery(query))),
            iter: Samples.AtMost(Inputs));

    [Fact]
    public void Some_of_what_is_generated_is_valid_and_much_of_it_is_not()
    {
        var bodies = Gen.OneOf([.. Hostile.Bodies.Values]);

        var (valid, refused) = (0, 0);
        bodies.Sample(
            body =>
                _ = Calculator.Wider.Codec.DecodeJson(body).IsValid ? Interlocked.Increment(ref valid) : Interlocked.Increment(ref refused),
            iter: Inputs
        );

        Assert.InRange(valid, Inputs / 100, Inputs);
        Assert.InRange(refused, Inputs / 2, Inputs);
    }
}
