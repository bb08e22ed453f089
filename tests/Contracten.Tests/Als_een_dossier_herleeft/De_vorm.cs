using System.Text.Encodings.Web;
using System.Text.Json;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;
using Bewaard = Gebiedswerking.Proefbank.Momentopname;

namespace Gebiedswerking.Contracten.Tests.Als_een_dossier_herleeft;

public sealed class De_vorm
{
    private static readonly JsonSerializerOptions Leesbaar = new(Gebeurtenistypes.Json) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>When this changes, Gebiedscontract.StaatVorm must go up: an older snapshot is then ignored.</summary>
    [Fact]
    public void Van_een_momentopname_is_zoals_afgesproken()
    {
        Gebiedscontract.StaatVorm.ShouldBe(4);
        var contract = (IMetMomentopname<Contractstaat>)Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend, fonds: true);

        Bewaard.Controleer(JsonSerializer.Serialize(contract.Staat, Leesbaar), "momentopname.json");
    }

    [Fact]
    public void Van_de_tabellen_is_zoals_afgesproken_en_staat_in_de_migraties()
    {
        using var db = new ContractenDbOntwerp().CreateDbContext([]);

        db.Database.HasPendingModelChanges().ShouldBeFalse();
        Bewaard.Controleer(db.Database.GenerateCreateScript(), "tabellen.sql");
    }
}
