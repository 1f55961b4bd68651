using System.Text;
using Anchore.Sizing.Web.Tests.Hosting;
using CsCheck;

namespace Anchore.Sizing.Web.Tests.Api;

/// <summary>No request ever makes the server fail, whatever is in it.</summary>
public sealed class AnyRequestTests(InMemoryApp app)
{
    private const int Requests = 400;

    private static readonly Gen<string> Names = Gen.OneOf([.. InMemoryApp.Vocabulary.Fields.Select(field => Gen.Const(field.Name)), Gen.Const("paper"), Gen.Const("to"), Gen.Const(""), Gen.String[0, 8]]);

    private static readonly Gen<string> Values = Gen.OneOf(
        Gen.String[0, 30],
        Gen.Long.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.OneOf("", "NaN", "1e999", "-0", "2 GB", "2.5", "0 GB", "true", "4.0", "letter", "\uD800", "\0", "'; DROP TABLE", "<script>", "٣", "99999999999999999999 PB"));

    private static readonly Gen<string> Tokens = Gen.OneOf(
        Gen.OneOf("{", "}", "[", "]", ":", ",", "null", "true", "1e400", "-1", "0.5", "\"2 GB\"", "\"\\ud800\"", "\"images\"", "\"name\"", "\"release\"", "\"4.0\"", "\uFEFF"),
        Names.Select(name => $"\"{name}\""));

    [Theory]
    [InlineData("/api/v1/plan.json")]
    [InlineData("/api/v1/plan.pdf")]
    [InlineData("/")]
    public Task Random_queries(string address) => Gen.Select(Names, Values).Array[0, 4]
        .Select(pairs => $"{address}?{string.Join('&', pairs.Select(pair => $"{Escape(pair.Item1)}={Escape(pair.Item2)}"))}")
        .SampleAsync(async query => Judge(await app.GetAsync(query)), iter: Requests / 4, threads: 1);

    [Fact]
    public Task Random_bytes_as_a_body() => Gen.Byte.Array[0, 60]
        .SampleAsync(async body => Judge(await app.PostAsync("/api/v1/plan", body, "application/json")), iter: Requests, threads: 1);

    [Fact]
    public Task Random_json_as_a_body() => Gen.Select(Names, Tokens).Array[0, 5]
        .Select(fields => "{" + string.Join(',', fields.Select(field => $"\"{field.Item1}\":{field.Item2}")) + "}")
        .SampleAsync(async body => Judge(await app.PostAsync("/api/v1/plan", Encoding.UTF8.GetBytes(body), "application/json")), iter: Requests, threads: 1);

    private static string Escape(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(value => $"%{value:X2}"));

    private static void Judge(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.InRange((int)answer.StatusCode, 200, 499);
        }
    }
}
