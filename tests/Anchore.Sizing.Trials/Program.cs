using Anchore.Sizing.Trials;
using Anchore.Sizing.Trials.Failover;
using Anchore.Sizing.Trials.Fuzz;
using Anchore.Sizing.Trials.Pages;
using Anchore.Sizing.Trials.Soak;
using Anchore.Sizing.Trials.Throughput;

// Trials that take too long or measure too much to be tests. Each runs the application on the loopback interface and ends by itself.
var trials = new Dictionary<string, Trial>
{
    ["page"] = new(_ => PageTrial.RunAsync()),
    ["restarts"] = new(RestartTrial.RunAsync, "[restarts]"),
    ["throughput"] = new(ThroughputTrial.RunAsync, "[NAME=value ...]"),
    ["failover"] = new(FailoverTrial.RunAsync, "[rounds]"),
    ["soak"] = new(SoakTrial.RunAsync, "[minutes]"),
    ["fuzz"] = new(FuzzTrial.RunAsync, "[inputs [seed]]"),
};

if (args is not [var name, .. var arguments] || !trials.TryGetValue(name, out var trial))
{
    await Console.Error.WriteLineAsync(
        $"Name a trial: {string.Join(", ", trials.Select(known => $"{known.Key} {known.Value.Arguments}".TrimEnd()))}."
    );
    return 2;
}

try
{
    return await trial.RunAsync(arguments) ? 0 : 1;
}
catch (ArgumentException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 2;
}
