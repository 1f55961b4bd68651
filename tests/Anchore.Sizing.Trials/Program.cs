using Anchore.Sizing.Trials;
using Anchore.Sizing.Trials.Pages;

// Trials that take too long or measure too much to be tests. Each publishes the application, runs it on the loopback interface and ends by itself.
var trials = new Dictionary<string, Func<Task<bool>>>
{
    ["page"] = PageTrial.RunAsync,
    ["restarts"] = RestartTrial.RunAsync,
};

if (args is not [var name] || !trials.TryGetValue(name, out var trial))
{
    await Console.Error.WriteLineAsync($"Name a trial: {string.Join(", ", trials.Keys)}.");
    return 2;
}

return await trial() ? 0 : 1;
