namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>A data file is not a rule book; the message names the file, the entry and the reason.</summary>
public sealed class RuleBookException : Exception
{
    public RuleBookException()
    {
    }

    public RuleBookException(string message)
        : base(message)
    {
    }

    public RuleBookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
