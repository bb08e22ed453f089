namespace Gebiedswerking.Programmas.Domein;

/// <summary>Somebody who does something with a platform or a programme, as far as the rules need to know.</summary>
/// <param name="Persoon">Pseudonym of the person.</param>
/// <param name="Rol">Role.</param>
/// <param name="Regios">Referentieregios of a gebiedsteam or gouverneur.</param>
public sealed record Betrokkene(string Persoon, string Rol, IReadOnlyList<string> Regios)
{
    /// <summary>Is one of the referentieregios of this team in the list?</summary>
    public bool HeeftEenVan(IEnumerable<string> regios) => regios.Any(Regios.Contains);
}
