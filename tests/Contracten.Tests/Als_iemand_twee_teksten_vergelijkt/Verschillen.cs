using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_twee_teksten_vergelijkt;

public sealed class Verschillen
{
    private static readonly Contractinhoud Oud = Voorbeeld.Maak(Voorbeeld.Voorstel with { Voorwaarden = [new("Vergunning", "Beslissing")] });
    private static readonly Verbintenis Belofte = Oud.Verbintenissen[0];
    private static readonly Mijlpaalafspraak Paal = Belofte.Mijlpalen[0];
    private static readonly string DePaal = $"mijlpaal:{Paal.Id.Waarde}";

    private static readonly Func<Contractinhoud, Contractinhoud>[] Ingrepen =
    [
        i => i with { Titel = "Een andere titel" },
        i => i with { Einddatum = new(2031, 12, 31) },
        i => i with { Referentieregios = ["REFREG01", "REFREG02"] },
        i => i with { Voorwaarden = null },
        i => i with { Voorwaarden = [.. i.Voorwaarden ?? [], new Voorwaarde(Voorbeeld.Nummer(99), "Nog een", "Brief")] },
        i => i with { Ondertekentermijn = new(2026, 12, 1) },
        i => i with { Partijen = [.. i.Partijen.Reverse()] },
        i => i with { Partijen = [.. i.Partijen.Skip(1)] },
        i => i with { Verbintenissen = [.. i.Verbintenissen.Skip(1), i.Verbintenissen[0]] },
        i => i with { Verbintenissen = [i.Verbintenissen[0] with { Mijlpalen = [.. i.Verbintenissen[0].Mijlpalen.Reverse()] }, .. i.Verbintenissen.Skip(1)] },
        i => i with { Verbintenissen = [i.Verbintenissen[0] with { Middelen = Middelenbron.Fonds }, .. i.Verbintenissen.Skip(1)] },
        i => i with { Verbintenissen = [.. i.Verbintenissen.SkipLast(1)] },
        i => i with { Financiering = [.. i.Financiering.Select(f => f with { Bedrag = Voorbeeld.Eur("1") })] },
        i => i with { Programma = Fondsvoorbeeld.Programma },
    ];

    [Fact]
    public void Zijn_er_precies_wanneer_de_hash_verschilt() => Prop.ForAll(
        Gen.Choose(0, Ingrepen.Length - 1).ListOf().ToArbitrary(), Gen.Choose(0, Ingrepen.Length - 1).ListOf().ToArbitrary(), (links, rechts) =>
    {
        var (een, twee) = (links.Aggregate(Oud, Doe), rechts.Aggregate(Oud, Doe));

        (Contractverschil.Tussen(een, twee).Count == 0).ShouldBe(Hash(een) == Hash(twee));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Zijn_er_niet_met_zichzelf() => Contractverschil.Tussen(Oud, Voorbeeld.Maak(Voorbeeld.Voorstel with { Voorwaarden = [new("Vergunning", "Beslissing")] })).ShouldBeEmpty();

    [Fact]
    public void Noemen_een_gewijzigd_veld_met_zijn_oude_en_nieuwe_waarde()
    {
        var nieuw = MetPaal(Paal with { Vervaldatum = new(2027, 1, 31), Bedrag = Voorbeeld.Eur("50000.5"), Beoordelaar = Voorbeeld.Aartselaar });

        Contractverschil.Tussen(Oud, nieuw).ShouldBe(
        [
            new($"{DePaal}.vervaldatum", Wijzigingssoort.Gewijzigd, "2026-12-31", "2027-01-31"),
            new($"{DePaal}.bedrag", Wijzigingssoort.Gewijzigd, "50000.25", "50000.50"),
            new($"{DePaal}.beoordelaar", Wijzigingssoort.Toegevoegd, null, Voorbeeld.Aartselaar.Cijfers),
        ]);
    }

    [Fact]
    public void Noemen_een_weggevallen_onderdeel_waar_het_stond()
    {
        var nieuw = Oud with { Titel = "Anders", Partijen = [.. Oud.Partijen.Skip(1)], Einddatum = new(2031, 1, 1) };

        Contractverschil.Tussen(Oud, nieuw).Select(w => (w.Plaats, w.Soort, w.Oud)).ShouldBe(
        [
            ("titel", Wijzigingssoort.Gewijzigd, Oud.Titel),
            ("einddatum", Wijzigingssoort.Gewijzigd, "2030-12-31"),
            ($"partij:{Voorbeeld.Antwerpen}.kbo", Wijzigingssoort.Weggevallen, Voorbeeld.Antwerpen.Cijfers),
            ($"partij:{Voorbeeld.Antwerpen}.naam", Wijzigingssoort.Weggevallen, "Antwerpen"),
            ($"partij:{Voorbeeld.Antwerpen}.soort", Wijzigingssoort.Weggevallen, "gemeente"),
            ($"partij:{Voorbeeld.Antwerpen}.nis", Wijzigingssoort.Weggevallen, "11002"),
            ($"partij:{Voorbeeld.Antwerpen}.beslissendOrgaan", Wijzigingssoort.Weggevallen, "gemeenteraad"),
        ]);
    }

    [Fact]
    public void Noemen_een_mijlpaal_die_bij_een_andere_verbintenis_kwam()
    {
        var nieuw = Oud with
        {
            Verbintenissen =
            [
                Belofte with { Mijlpalen = [.. Belofte.Mijlpalen.Skip(1)] },
                Oud.Verbintenissen[1] with { Mijlpalen = [.. Oud.Verbintenissen[1].Mijlpalen, Paal] },
                .. Oud.Verbintenissen.Skip(2),
            ],
        };

        Contractverschil.Tussen(Oud, nieuw).ShouldBe(
            [new($"{DePaal}.bij", Wijzigingssoort.Gewijzigd, $"verbintenis:{Belofte.Id.Waarde}", $"verbintenis:{Oud.Verbintenissen[1].Id.Waarde}")]);
    }

    [Fact]
    public void Noemen_een_andere_volgorde()
    {
        var nieuw = Oud with { Verbintenissen = [Oud.Verbintenissen[1], Belofte, Oud.Verbintenissen[2]] };

        var wijziging = Contractverschil.Tussen(Oud, nieuw).ShouldHaveSingleItem();

        (wijziging.Plaats, wijziging.Soort).ShouldBe(("verbintenissen.volgorde", Wijzigingssoort.Gewijzigd));
        wijziging.Nieuw.ShouldBe(string.Join(", ", nieuw.Verbintenissen.Select(v => v.Id.Waarde)));
    }

    private static Contractinhoud Doe(Contractinhoud inhoud, int ingreep) =>
        inhoud.Verbintenissen.Count == 0 || inhoud.Partijen.Count == 0 ? inhoud : Ingrepen[ingreep](inhoud);

    private static string Hash(Contractinhoud inhoud) => Contracttekst.Van(Hulp.Contracten.Id, inhoud).Hash;

    private static Contractinhoud MetPaal(Mijlpaalafspraak paal) =>
        Oud with { Verbintenissen = [Belofte with { Mijlpalen = [paal, .. Belofte.Mijlpalen.Skip(1)] }, .. Oud.Verbintenissen.Skip(1)] };
}
