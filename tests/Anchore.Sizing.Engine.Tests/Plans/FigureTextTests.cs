using System.Globalization;
using System.Text;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>Every figure with its name, its value, its formula in numbers and in words, and the numbers at the bottom of it.</summary>
public sealed class FigureTextTests
{
    [Theory]
    [InlineData(
        "Oldest.txt",
        """{ "images": 5000, "largestImage": "2.5 GB", "analyzer": 5, "imagesPerMonth": 100, "months": 12, "imagesPerHour": 240, "minutesPerImage": 3.5, "utilization": 0.75 }"""
    )]
    [InlineData(
        "Newest.txt",
        """{ "release": "6.1", "nodeCpu": 8, "analyzer": 3, "ui": 0, "largestImage": "5 GiB", "nodeMemory": "64 GiB" }"""
    )]
    [InlineData("Override.txt", """{ "release": "5.12", "memory": "12 GB", "feedSyncHours": 1, "objectStore": "s3" }""")]
    [InlineData("TooSmall.txt", """{ "nodeMemory": "4 GB" }""")]
    public void Figures_have_their_golden_words(string golden, string deployment)
    {
        var calculator = Calculator.StartAnew();

        var figures = calculator.Plan(calculator.Codec.DecodeJson(Encoding.UTF8.GetBytes(deployment)).Deployment).Figures;

        Golden.Match(Print(figures), golden);
    }

    private static string Print(IEnumerable<Figure> figures)
    {
        var text = new StringBuilder();
        foreach (var figure in figures)
        {
            text.Append(CultureInfo.InvariantCulture, $"{figure.Id}: {figure.Label}, {figure.Kind}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {figure.Display} = {figure.Formula}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {figure.Words}\n");
            text.AppendJoin(
                "",
                LeavesOf(figure.Derivation)
                    .Select(leaf => $"    {leaf.Text}: {leaf.Label}, {leaf.Kind} {NameOf(leaf)}\n")
                    .Distinct()
            );
        }

        return text.ToString();
    }

    private static string NameOf(Leaf leaf) => leaf is FieldLeaf input ? input.Field : ((RuleLeaf)leaf).Rule.Id;

    private static IEnumerable<Leaf> LeavesOf(Term term) =>
        term is Operation operation ? operation.Terms.SelectMany(LeavesOf) : [(Leaf)term];
}
