namespace Gebiedswerking.Fundament.Opslag;

/// <summary>
/// Marks a migration that takes something away, the second half of expand and contract: the named release was the first that did without
/// it, and is out. A test refuses a migration that takes something away without this, or before that release was recorded.
/// </summary>
/// <param name="zonderSinds">The release that was the first to do without, e.g. <c>1.1</c>.</param>
/// <param name="reden">What is taken away, and what came in its place.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InkrimpingAttribute(string zonderSinds, string reden) : Attribute
{
    /// <summary>The release that was the first to do without.</summary>
    public string ZonderSinds => zonderSinds;

    /// <summary>What is taken away, and what came in its place.</summary>
    public string Reden => reden;
}
