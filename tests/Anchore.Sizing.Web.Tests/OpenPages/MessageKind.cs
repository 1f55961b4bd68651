namespace Anchore.Sizing.Web.Tests.OpenPages;

/// <summary>The kinds of SignalR messages that a page meets, by their numbers.</summary>
internal enum MessageKind
{
    Call = 1,
    Result = 3,
    Ping = 6,
    Close = 7,
}
