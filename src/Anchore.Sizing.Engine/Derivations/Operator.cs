namespace Anchore.Sizing.Engine.Derivations;

/// <summary>How the value of an operation follows from the values of its terms.</summary>
public enum Operator
{
    /// <summary>The sum of all terms.</summary>
    Add,

    /// <summary>The product of all terms.</summary>
    Multiply,

    /// <summary>The first term less all others.</summary>
    Subtract,

    /// <summary>The smallest of the terms.</summary>
    Minimum,

    /// <summary>The largest of the terms.</summary>
    Maximum,

    /// <summary>The first term rounded down to a multiple of the second.</summary>
    RoundDown,

    /// <summary>The first term rounded to the nearest multiple of the second, half of it up.</summary>
    Round,

    /// <summary>The first term divided by the second, rounded up to a whole number.</summary>
    CeilingDivide,

    /// <summary>
    /// The number of equal nodes that first-fit decreasing packing opens. Of the terms in bytes, the first is the memory of a node
    /// and each further one is replicas × memory of one service; where there are terms in CPUs, they are the same for CPU, in the same
    /// order.
    /// Replicas are placed largest memory first, then largest CPU, then in order, each on the first node with room. No value when one
    /// replica exceeds a node.
    /// </summary>
    FirstFitDecreasing,
}
