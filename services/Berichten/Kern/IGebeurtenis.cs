namespace Gebiedswerking.Berichten;

/// <summary>
/// A fact that happened to a dossier. One record changes the dossier, is the row in the dossierlog, goes over the bus
/// and feeds the projection. The type name is the name in the log: never rename one; a new shape gets a higher
/// <see cref="VormAttribute"/> and an upcaster.
/// </summary>
public interface IGebeurtenis;

/// <summary>The shape number of an event, 1 when absent. Raised when the JSON of the event changes.</summary>
/// <param name="nummer">Shape number, from 1.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class VormAttribute(int nummer) : Attribute
{
    /// <summary>The shape number.</summary>
    public int Nummer => nummer;
}

/// <summary>
/// Puts an event in a source of its own, with its own numbering, which only named services may bind or fetch.
/// Without it an event belongs to the public source of its service.
/// </summary>
/// <param name="naam">Name of the source, as in <see cref="IBlok{TBlok}.Bron"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BronAttribute(string naam) : Attribute
{
    /// <summary>Name of the source.</summary>
    public string Naam => naam;
}
