using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_mijlpaal_rapporteert;

public sealed class Met_bewijsstukken
{
    private static readonly Dictionary<string, Bewijsstuk> Opgeladen = Enumerable.Range(0, 30).Select(n => new Bewijsstuk($"{n:x64}", "application/pdf", n + 1)).ToDictionary(b => b.Hash);

    [Fact]
    public void Noemt_de_gebeurtenis_hun_hash_en_de_bijlage_hun_naam()
    {
        var contract = Hulp.Contracten.InWerking();
        var (hash, stuk) = Opgeladen.First();

        contract.Na(c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen), [new(stuk, "foto van Jan.pdf")]));

        var gemeld = contract.Nieuw.Single();
        gemeld.Gebeurtenis.ShouldBeOfType<MijlpaalWerdGerapporteerd>().Bewijsstukken.ShouldBe([stuk]);
        gemeld.Bijlage!.Velden.ShouldBe(new Dictionary<string, string> { [$"naam.{hash}"] = "foto van Jan.pdf", ["tekst"] = "Klaar." }, ignoreOrder: true);
        Bewijscontrole.Naam(gemeld.Bijlage.Velden, hash).ShouldBe("foto van Jan.pdf");
    }

    [Fact]
    public void Kunnen_er_twintig_zijn_en_geen_eenentwintig()
    {
        Lees(Opgeladen.Keys.Take(20).Select(h => new Bewijsverwijzing(h))).Bewijs.Count.ShouldBe(20);
        Lees(Opgeladen.Keys.Take(21).Select(h => new Bewijsverwijzing(h))).Velden.ShouldBe(["bewijsstukken"]);
    }

    [Fact]
    public void Zijn_ze_eerst_bij_dit_contract_opgeladen()
    {
        Lees([new(new string('f', 64), "x.pdf")]).Velden.ShouldBe(["bewijsstukken[0].hash"]);
        Lees([null]).Velden.ShouldBe(["bewijsstukken[0].hash"]);
    }

    [Fact]
    public void Staan_ze_er_elk_een_keer() =>
        Lees([new(Opgeladen.Keys.First()), new(Opgeladen.Keys.First())]).Velden.ShouldBe(["bewijsstukken[1].hash"]);

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a\r\nSet-Cookie: b")]
    [InlineData("")]
    [InlineData("a\u0000b.pdf")]
    public void Is_een_naam_een_gewone_naam(string naam) => Lees([new(Opgeladen.Keys.First(), naam)]).Velden.ShouldBe(["bewijsstukken[0].naam"]);

    private static (IReadOnlyList<IngediendBewijs> Bewijs, string[] Velden) Lees(IEnumerable<Bewijsverwijzing?> verwijzingen)
    {
        var invoer = new Invoer();
        var bewijs = Bewijscontrole.Lees([.. verwijzingen], Opgeladen, invoer);
        try
        {
            invoer.Besluit();
            return (bewijs, []);
        }
        catch (Domeinfout fout)
        {
            return (bewijs, [.. fout.Velden.Keys]);
        }
    }
}
