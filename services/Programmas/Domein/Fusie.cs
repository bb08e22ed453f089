using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Gemeenten that merge on a day. Source: domein.md, "Fusie".</summary>
public sealed class Fusie : Dossier
{
    private bool _geregistreerd;

    /// <summary>Identity of the fusie from which a gemeente comes on a day: recording it twice is refused.</summary>
    public static Guid IdVan(string nieuweNis, DateOnly ingangsdatum) => Naamruimte.Id("fusie", $"{nieuweNis}:{ingangsdatum:yyyy-MM-dd}");

    /// <summary>Records it.</summary>
    public void Registreer(GemeentenWerdenGefuseerd fusie)
    {
        Eis(!_geregistreerd, Fout.FusieAlGeregistreerd());
        Gebeurt(fusie);
    }

    private void Pas(GemeentenWerdenGefuseerd g) => _geregistreerd = true;
}
