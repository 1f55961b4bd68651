using Anchore.Sizing.Engine.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Deployments;

public sealed class CodecRoundTripTests
{
    private static readonly DeploymentCodec Codec = Calculator.Wider.Codec;

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_link_gives_the_deployment_that_it_was_made_from(string release) =>
        Calculator.Deployments(release).Sample(
            deployment =>
            {
                var decoded = Codec.DecodeQuery(Codec.EncodeQuery(deployment));

                Assert.Empty(decoded.Errors);
                Assert.Equal(deployment, decoded.Deployment);
            },
            iter: Samples.AtMost(1000),
            print: Calculator.Print);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_json_body_gives_the_deployment_that_it_was_made_from(string release) =>
        Calculator.Deployments(release).Sample(
            deployment =>
            {
                var decoded = Codec.DecodeJson(Codec.EncodeJson(deployment));

                Assert.Empty(decoded.Errors);
                Assert.Equal(deployment, decoded.Deployment);
            },
            iter: Samples.AtMost(1000),
            print: Calculator.Print);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_form_that_sends_every_field_gives_the_deployment_that_it_shows(string release) =>
        Calculator.Deployments(release).Sample(
            deployment =>
            {
                var form = Calculator.DeploymentSchema(release).Fields.Select(field => (field.Name, (string?)field.Write(deployment)));

                var decoded = Codec.DecodeText(form);

                Assert.Empty(decoded.Errors);
                Assert.Equal(deployment, decoded.Deployment);
            },
            iter: Samples.AtMost(500),
            print: Calculator.Print);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void One_deployment_has_one_canonical_form(string release) =>
        Calculator
            .Deployments(release)
            .Sample(
                deployment =>
                {
                    var fromJson = Codec.DecodeJson(Codec.EncodeJson(deployment)).Deployment;

                    Assert.Equal(Codec.EncodeQuery(deployment), Codec.EncodeQuery(fromJson));
                    Assert.Equal(
                        Codec.EncodeJson(deployment).ToArray(),
                        Codec.EncodeJson(Codec.DecodeQuery(Codec.EncodeQuery(deployment)).Deployment).ToArray()
                    );
                },
                iter: Samples.AtMost(300),
                print: Calculator.Print
            );
}
