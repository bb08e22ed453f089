using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gebiedswerking.Contracten.Tests.Als_een_besluit_geraadpleegd_wordt;

public sealed class Noteren
{
    private static readonly string Uri = Voorbeeld.Raadsbesluit.Uri!;
    private static readonly BesluitWerdGeraadpleegd Gezien = new(Hulp.Contracten.Id, Voorbeeld.Antwerpen, Uri, Raadpleeguitkomst.Bereikbaar, 200, new string('b', 64));

    [Fact]
    public void Gebeurt_een_keer_en_alleen_zolang_er_een_handtekening_op_steunt()
    {
        var contract = Hulp.Contracten.TerOndertekening();
        contract.Na(c => c.NoteerRaadpleging(Gezien)).ShouldBeEmpty();
        contract.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);

        contract.Na(c => c.NoteerRaadpleging(Gezien)).ShouldBe([Gezien]);
        contract.Na(c => c.NoteerRaadpleging(Gezien)).ShouldBeEmpty();
        contract.Na(c => c.NoteerRaadpleging(Gezien with { Partij = Voorbeeld.Aartselaar })).ShouldBeEmpty();
    }

    [Fact]
    public void Houdt_een_besluit_dat_niet_te_lezen_is_niets_tegen()
    {
        var contract = Hulp.Contracten.BijnaOndertekend();
        contract.NoteerRaadpleging(Gezien with { Uitkomst = Raadpleeguitkomst.NietBereikbaar, Status = 404, Digest = null });

        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);

        contract.Status.ShouldBe(Contractstatus.InWerking);
    }

    [Fact]
    public async Task Doen_meer_werkers_een_keer_voor_elk_besluit()
    {
        await using var server = new Server("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        await using var database = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Contracten);
        var exemplaar = new Exemplaar(database, Voorbeeld.Nu.Nu);
        var id = Guid.CreateVersion7();
        await using (var scope = exemplaar.Diensten.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
            var contract = await db.Begin<Gebiedscontract>(id, CancellationToken.None);
            contract.StelOp(Voorbeeld.Inhoud, Wie.Team);
            contract.LegVoor(Wie.Team, Voorbeeld.Nu);
            contract.GeefVisum(Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen));
            foreach (var wie in new[] { Wie.Voorzitter(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen) })
            {
                contract.Teken(wie, Voorbeeld.Raadsbesluit with { Uri = server.Adres });
            }

            await db.Bewaar(contract, Aanvrager.Dienst("proef"), CancellationToken.None);
            (await db.TeRaadplegen.CountAsync()).ShouldBe(1);
        }

        var werkers = Enumerable.Range(0, 3).Select(_ => Werker(exemplaar)).ToList();
        (await Task.WhenAll(werkers.Select(w => Task.Run(() => w.Verwerk(CancellationToken.None))))).Sum().ShouldBe(1);
        werkers.ForEach(w => w.Dispose());

        await using var na = exemplaar.Diensten.CreateAsyncScope();
        var log = na.ServiceProvider.GetRequiredService<ContractenDb>();
        (await log.Dossierlog.CountAsync(l => l.Dossier == id && l.Type == nameof(BesluitWerdGeraadpleegd))).ShouldBe(1);
        (await log.TeRaadplegen.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public void Mag_alleen_in_ontwikkeling_naar_interne_adressen() =>
        Should.Throw<InvalidOperationException>(() => Werker(new Exemplaar(null, Voorbeeld.Nu.Nu), Environments.Production));

    private static Besluitraadpleger Werker(Exemplaar exemplaar, string omgeving = "Development") => new(exemplaar.Diensten, exemplaar.Klok,
        new ConfigurationBuilder().AddInMemoryCollection([new("Raadsbesluiten:InterneAdressen", "true")]).Build(), new Omgeving { EnvironmentName = omgeving },
        NullLogger<Besluitraadpleger>.Instance);

    private sealed class Omgeving : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "contracten";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
