using System.Text;
using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>Whatever is sent, the answer is a deployment that can be planned or at least one error, never an exception.</summary>
public sealed class AnyInputTests
{
    private static readonly DeploymentCodec Codec = Calculator.Wider.Codec;

    private static readonly Gen<string> Tokens = Gen.OneOf(
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "false", "0", "-1", "1e400", "1e-400", "0.5", "5000", "\"2 GB\"", "\"\"", "\"\\ud800\"", "\"\\u0000\"",
        "\"images\"", "\"release\"", "\"99.0\"", "\"4.0\"", "\"name\"", "\"memory\"", "\"ui\"", "\"utilization\"", "\"\\u0072elease\"", " ", "\n", "\uFEFF", "😀");

    private static readonly Gen<string> QueryParts = Gen.OneOf(
        "&", "=", "?", "+", "%", "%FF", "%00", "%20", "%F0%9F%98%80", "true", "false", "0", "-1", "5000", "2+GB", "release", "4.0", "99.0",
        "images", "name", "memory", "dockerSocket", "kernel", "utilization", "nodeCpu", "swift", "objectStore", "é", ";", "#");

    [Fact]
    public void Random_bytes_as_a_body() => Gen.Byte.Array[0, 60].Sample(bytes => Judge(Codec.DecodeJson(bytes)), iter: 3000, print: Convert.ToHexString);

    [Fact]
    public void Random_json_tokens_as_a_body() =>
        Tokens.Array[0, 12].Select(string.Concat).Sample(json => Judge(Codec.DecodeJson(Encoding.UTF8.GetBytes(json))), iter: 4000);

    [Fact]
    public void Random_fields_with_random_values_as_a_body() =>
        Gen.Select(Tokens, Tokens).Array[1, 5]
            .Select(pairs => "{" + string.Join(',', pairs.Select(pair => $"{pair.Item1}:{pair.Item2}")) + "}")
            .Sample(json => Judge(Codec.DecodeJson(Encoding.UTF8.GetBytes(json))), iter: 4000);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_valid_body_with_some_bytes_changed(string release) =>
        Gen.Select(DeploymentGenerator.Of(release), Gen.Select(Gen.Int[0, 5000], Gen.Byte).Array[1, 3])
            .Select((deployment, changes) => Change(Codec.EncodeJson(deployment).ToArray(), changes))
            .Sample(bytes => Judge(Codec.DecodeJson(bytes)), iter: 800, print: Encoding.UTF8.GetString);

    [Fact]
    public void Random_parts_as_a_query() =>
        QueryParts.Array[0, 12].Select(string.Concat).Sample(query => Judge(Codec.DecodeQuery(query)), iter: 4000);

    [Fact]
    public void Random_text_as_a_query() => Gen.String.Sample(query => Judge(Codec.DecodeQuery(query)), iter: 1500);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_valid_query_with_some_letters_changed(string release) =>
        Gen.Select(DeploymentGenerator.Of(release), Gen.Select(Gen.Int[0, 5000], Gen.Byte[0x20, 0x7E]).Array[1, 3])
            .Select((deployment, changes) => Encoding.ASCII.GetString(Change(Encoding.ASCII.GetBytes(Codec.EncodeQuery(deployment)), changes)))
            .Sample(query => Judge(Codec.DecodeQuery(query)), iter: 800);

    private static byte[] Change(byte[] bytes, (int Place, byte Value)[] changes)
    {
        foreach (var (place, value) in changes.Where(_ => bytes.Length > 0))
        {
            bytes[place % bytes.Length] = value;
        }

        return bytes;
    }

    private static void Judge(Decoded decoded)
    {
        var vocabulary = Calculator.Vocabulary(decoded.Deployment.Release);

        Assert.Empty(vocabulary.Validator.Validate(decoded.Deployment).Errors);
        Assert.NotEmpty(Calculator.Wider.Plan(decoded.Deployment).Figures);
        Assert.All(decoded.Errors, error => Assert.True(IsReadable(error.Message), error.Message));
        Assert.Equal(decoded.Errors.Count, decoded.Errors.DistinctBy(error => error.Field).Count());
        if (decoded.IsValid)
        {
            Assert.Equal(decoded.Deployment, Codec.DecodeQuery(Codec.EncodeQuery(decoded.Deployment)).Deployment);
        }
    }

    // Messages are written into pages and JSON: neither control characters nor half a surrogate pair may be in them.
    private static bool IsReadable(string message) =>
        message.Length > 0 && !message.Any(char.IsControl) && message.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
