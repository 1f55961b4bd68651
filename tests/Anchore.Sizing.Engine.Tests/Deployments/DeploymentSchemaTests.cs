using System.Globalization;
using System.Text;
using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Engine.Tests.Deployments;

/// <summary>Every field of every release as forms and descriptions of the API show it.</summary>
public sealed class VocabularyTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void The_fields_of_a_release_have_their_golden_words_and_limits(string release)
    {
        var schema = Calculator.StartAnew().Codec.SchemaOf(release);

        var words = Print(schema);

        Golden.Match(words, $"{release}.txt");
    }

    private static string Print(DeploymentSchema schema)
    {
        var text = new StringBuilder();
        foreach (var field in schema.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Name}: {field.Label}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {field.Help}.\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {field.Kind}, {(field.IsOptional ? "optional" : "always has a value")}, allowed: {field.Allowed}\n"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"  from {field.Minimum?.ToString(CultureInfo.InvariantCulture) ?? "-"} to {field.Maximum?.ToString(CultureInfo.InvariantCulture) ?? "-"}, counted in \"{field.Unit}\"\n"
            );
            text.AppendJoin("", field.Choices.Select(choice => $"  choice: {choice.Value} = {choice.Label}\n"));
            text.Append(CultureInfo.InvariantCulture, $"  default: \"{field.Write(schema.Defaults)}\"\n");
        }

        return text.ToString();
    }
}
