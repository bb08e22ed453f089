using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Mandaten;

namespace Gebiedswerking.Programmas.Tests.Als_de_regering_een_mandatering_verleent;

public sealed class Het_collectief
{
    private static readonly DateOnly Wissel = new(2028, 7, 1);

    [Fact]
    public void Krijgt_een_andere_leider_op_de_dag_na_de_vorige() =>
        Besluit(Met(Eerste with { Tot = Wissel.AddDays(-1) }, Tweede, new(Derde, "OVO000050", "Leider", true, Wissel))).Collectief.Count.ShouldBe(3);

    [Fact]
    public void Wordt_ook_door_een_lid_geleid_dat_eerst_gewoon_lid_was() =>
        Besluit(Met(Eerste with { Tot = Wissel.AddDays(-1) }, Tweede with { Tot = Wissel.AddDays(-1) },
            Tweede with { Leider = true, Van = Wissel }, new(Derde, "OVO000050", "Jurist", false, Wissel))).Collectief.Count.ShouldBe(4);

    [Fact]
    public void Heeft_geen_dag_zonder_leider() =>
        Zin(Met(Eerste with { Tot = Wissel.AddDays(-2) }, Tweede, new(Derde, "OVO000050", "Leider", true, Wissel), new(Id, "OVO000011", "Jurist")))
            .ShouldBe("Op 2028-06-30 is er geen leider. Duid voor elke dag precies een leider aan.");

    [Fact]
    public void Heeft_ook_op_de_eerste_dag_een_leider() =>
        Zin(Met(Eerste with { Van = Van.AddDays(1) }, Tweede, new(Derde, "OVO000011", "Jurist"))).ShouldStartWith("Op 2026-01-01 is er geen leider.");

    [Fact]
    public void Heeft_ook_op_de_laatste_dag_een_leider() =>
        Zin(Met(Eerste with { Tot = Tot.AddDays(-1) }, Tweede, new(Derde, "OVO000011", "Jurist"))).ShouldStartWith("Op 2030-12-31 is er geen leider.");

    [Fact]
    public void Heeft_geen_dag_met_twee_leiders() =>
        Zin(Met(Eerste with { Tot = Wissel }, Tweede, new(Derde, "OVO000050", "Leider", true, Wissel)))
            .ShouldBe("Op 2028-07-01 zijn er 2 leiders. Duid voor elke dag precies een leider aan.");

    [Fact]
    public void Komt_elke_dag_uit_twee_entiteiten() =>
        Zin(Met(Eerste, Tweede with { Tot = Wissel.AddDays(-1) }))
            .ShouldBe("Op 2028-07-01 komen de leden niet uit minstens twee entiteiten. Voeg een lid van een andere entiteit toe.");

    [Fact]
    public void Telt_twee_leden_van_een_entiteit_als_een_entiteit() =>
        Zin(Met(Eerste, Tweede with { Entiteit = Eerste.Entiteit })).ShouldStartWith("Op 2026-01-01 komen de leden niet uit minstens twee entiteiten.");

    [Fact]
    public void Hoort_over_leider_en_entiteiten_in_een_keer() =>
        Bezwaren(Met(Eerste with { Leider = false }, Tweede with { Van = Wissel }))["collectief"].ShouldBe(
        [
            "Op 2026-01-01 komen de leden niet uit minstens twee entiteiten. Voeg een lid van een andere entiteit toe.",
            "Op 2026-01-01 is er geen leider. Duid voor elke dag precies een leider aan.",
        ]);

    [Fact]
    public void Kan_iemand_verliezen_en_later_terugkrijgen() =>
        Besluit(Met(Eerste, Tweede with { Tot = Wissel.AddDays(-1) }, Tweede with { Van = Wissel.AddDays(10) }, new(Derde, "OVO000011", "Jurist")))
            .Collectief.Count.ShouldBe(4);

    [Fact]
    public void Telt_niemand_twee_keer_op_een_dag() =>
        Bezwaren(Met(Eerste, Tweede with { Tot = Wissel }, Tweede with { Entiteit = "OVO000011", Van = Wissel })).Keys.ShouldBe(["collectief[2].persoon"]);

    [Fact]
    public void Telt_niemand_twee_keer_ook_als_de_termijn_ontbreekt() =>
        Bezwaren(Met(Eerste, Tweede, Tweede) with { GeldigVan = null, GeldigTot = null }).Keys
            .ShouldBe(["geldigVan", "geldigTot", "collectief[2].persoon"], ignoreOrder: true);

    /// <summary>Against counting day by day, for collectives made by chance.</summary>
    [Fact]
    public void Wordt_beoordeeld_zoals_wie_elke_dag_apart_natelt()
    {
        var toeval = new Random(20261124);
        var (goed, slecht) = (0, 0);
        for (var keer = 0; keer < 3000; keer++)
        {
            var tot = Van.AddDays(toeval.Next(2, 8));
            var leden = Enumerable.Range(0, toeval.Next(2, 6)).Select(i =>
            {
                var van = Van.AddDays(toeval.Next(2) * toeval.Next(tot.DayNumber - Van.DayNumber + 1));
                return Tweede with
                {
                    Persoon = new Guid(i + 1, 0, 0, new byte[8]), Entiteit = $"OVO00000{toeval.Next(3)}", Leider = toeval.Next(3) == 0, Van = van,
                    Tot = toeval.Next(2) == 0 ? null : van.AddDays(toeval.Next(tot.DayNumber - van.DayNumber + 1)),
                };
            }).ToArray();
            var verwacht = Enumerable.Range(Van.DayNumber, tot.DayNumber - Van.DayNumber + 1).Select(DateOnly.FromDayNumber).All(dag =>
            {
                var op = leden.Where(l => l.Van <= dag && dag <= (l.Tot ?? tot)).ToList();
                return op.Count(l => l.Leider) == 1 && op.Select(l => l.Entiteit).Distinct().Count() >= 2;
            });

            var voorstel = Met(leden) with { GeldigTot = tot };
            if (verwacht)
            {
                goed++;
                Besluit(voorstel);
            }
            else
            {
                slecht++;
                Bezwaren(voorstel).Keys.ShouldBe(["collectief"]);
            }
        }

        goed.ShouldBeGreaterThan(50);
        slecht.ShouldBeGreaterThan(50);
    }

    private static string Zin(Domein.Mandaatvoorstel voorstel)
    {
        var bezwaren = Bezwaren(voorstel);
        bezwaren.Keys.ShouldBe(["collectief"]);
        return bezwaren["collectief"].ShouldHaveSingleItem();
    }
}
