using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>One of the fifteen areas in which the Vlaamse overheid, local government and civil society negotiate.</summary>
public sealed class Referentieregio : Dossier
{
    private ReferentieregioWerdGeregistreerd? _gegevens;

    /// <summary>Identity of the dossier of a referentieregio.</summary>
    public static Guid IdVan(string code) => Naamruimte.Id("referentieregio", code);

    /// <summary>Makes it known. The same data again change nothing.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout"><c>referentieregio-gewijzigd</c>: it is known with other data.</exception>
    public void Registreer(ReferentieregioWerdGeregistreerd gegevens)
    {
        if (_gegevens is not { } was)
        {
            Gebeurt(gegevens);
            return;
        }

        Gelijk("naam", was.Naam, gegevens.Naam);
        Gelijk("slug", was.Slug, gegevens.Slug);
        Gelijk("abb_uri", was.AbbUri, gegevens.AbbUri);

        void Gelijk(string veld, string oud, string nieuw) => Eis(oud == nieuw, Fout.ReferentieregioGewijzigd(was.Code, veld, oud, nieuw));
    }

    private void Pas(ReferentieregioWerdGeregistreerd g) => _gegevens = g;
}
