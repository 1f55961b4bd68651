using System.Globalization;

namespace Anchore.Sizing.Web.Hosting.Configuration;

/// <summary>A whole number within a range.</summary>
internal sealed record NumberSetting : Setting
{
    private readonly int standard;
    private readonly int least;
    private readonly int most;

    /// <param name="key">Its name.</param>
    /// <param name="standard">What counts when nothing is set.</param>
    /// <param name="least">The smallest value allowed.</param>
    /// <param name="most">The largest value allowed.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="meaning">What it does, and why the default is what it is.</param>
    /// <param name="shown">The default as people read it, where it depends on the machine.</param>
    public NumberSetting(string key, int standard, int least, int most, string unit, string meaning, string? shown = null)
        : base(key, shown ?? Text(standard), $"{Text(least)} to {Text(most)}", meaning)
    {
        (this.standard, this.least, this.most, Unit) = (standard, least, most, unit);
    }

    /// <summary>What is counted.</summary>
    public string Unit { get; }

    /// <summary>The number that is set; what is wrong with it is added to the errors.</summary>
    public int Read(IConfiguration configuration, ICollection<string> errors)
    {
        var given = configuration[Key];
        if (string.IsNullOrWhiteSpace(given))
        {
            return standard;
        }

        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        errors.Add(Refuse($"\"{given}\""));
        return standard;
    }

    private static string Text(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
