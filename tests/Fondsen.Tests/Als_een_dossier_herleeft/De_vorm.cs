using System.Text.Encodings.Web;
using System.Text.Json;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;
using Bewaard = Gebiedswerking.Proefbank.Momentopname;

namespace Gebiedswerking.Fondsen.Tests.Als_een_dossier_herleeft;

public sealed class De_vorm
{
    private static readonly JsonSerializerOptions Leesbaar = new(Gebeurtenistypes.Json) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>When this changes, Gebiedsfonds.StaatVorm must go up: an older snapshot is then ignored.</summary>
    [Fact]
    public void Van_een_momentopname_is_zoals_afgesproken()
    {
        Gebiedsfonds.StaatVorm.ShouldBe(2);
        var fonds = Voorbeeld.Fonds();
        fonds.KeurGoed(fonds.Aanvaard(1, "10.00"), Voorbeeld.Lid, Voorbeeld.HetMandaat, Voorbeeld.Vandaag);
        Bewaard.Controleer(JsonSerializer.Serialize(((IMetMomentopname<Fondsstaat>)fonds).Staat, Leesbaar), "momentopname.json");
    }

    [Fact]
    public void Van_de_tabellen_is_zoals_afgesproken_en_staat_in_de_migraties()
    {
        using var db = new FondsenDbOntwerp().CreateDbContext([]);

        db.Database.HasPendingModelChanges().ShouldBeFalse();
        Bewaard.Controleer(db.Database.GenerateCreateScript(), "tabellen.sql");
    }

    [Fact]
    public async Task Van_een_lang_fonds_leest_met_momentopname_hetzelfde_als_zonder()
    {
        await using var exemplaar = await Exemplaar.Maak();
        var fonds = await exemplaar.In(async db =>
        {
            var nieuw = await db.Begin<Gebiedsfonds>(Guid.CreateVersion7(), CancellationToken.None);
            nieuw.RichtOp(Voorbeeld.HetProgramma, "Fonds", "Decreet", 24, true, Voorbeeld.Vandaag);
            for (var keer = 0; keer < 130; keer++)
            {
                nieuw.Breng(Voorbeeld.Omgeving, "10.00", "10.00");
                nieuw.Aanvaard(keer, "5.00");
            }

            nieuw.NeemMandaatgebruik();
            await db.Bewaar(nieuw, Aanvrager.Dienst("proef"), CancellationToken.None);
            return nieuw.Id;
        });
        (await exemplaar.In(db => db.Set<Momentopname>().CountAsync(m => m.Dossier == fonds))).ShouldBe(1);

        var met = await Lees(exemplaar, fonds);
        await exemplaar.In(db => db.Set<Momentopname>().ExecuteDeleteAsync());
        (await Lees(exemplaar, fonds)).ShouldBe(met);
    }

    private static Task<string> Lees(Exemplaar exemplaar, Guid fonds) => exemplaar.In(async db =>
    {
        var gelezen = await db.Lees<Gebiedsfonds>(fonds, CancellationToken.None);
        return $"{gelezen.Versie} {gelezen.Gebruikt(Voorbeeld.Omgeving)} {gelezen.Vak(Voorbeeld.Omgeving)} {JsonSerializer.Serialize(((IMetMomentopname<Fondsstaat>)gelezen).Staat, Leesbaar)}";
    });
}
