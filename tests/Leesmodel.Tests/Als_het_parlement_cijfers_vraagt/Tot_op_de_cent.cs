using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests.Als_het_parlement_cijfers_vraagt;

/// <summary>However odd the payments are: per region never more is paid than committed, and together the regions have every cent.</summary>
public sealed class Tot_op_de_cent
{
    private static readonly DateOnly Begin = new(2026, 4, 1);
    private static readonly string[][] Regios =
    [
        ["REFREG01", "REFREG02"], ["REFREG01", "REFREG02", "REFREG03"], ["REFREG05", "REFREG07", "REFREG02", "REFREG11", "REFREG09"], ["REFREG04"],
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Is_per_regio_en_dag_nooit_meer_betaald_dan_vastgelegd(int zaad)
    {
        var toeval = new Random(zaad);
        var log = Geld.Opgericht();
        for (var contract = 0; contract < 12; contract++)
        {
            Leven(log, toeval, Voorbeeld.Id($"c{contract}"));
        }

        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden(), log);

        (await tafel.Rij("count(*) from public.geparkeerd")).ShouldBe("0");
        (await tafel.Rij("count(*) > 100 from lees.feit where maat = 'Vereffend'")).ShouldBe("t");
        const string lopend = """
            sum(f.delta) filter (where f.maat = '{0}') over (partition by f.gebiedscontract_id, f.referentieregio_code order by f.geldig_op
              range between unbounded preceding and current row)
            """;
        (await tafel.Rij($"""
            count(*) from (select coalesce({string.Format(null, lopend, "Vereffend")}, 0) as vereffend, coalesce({string.Format(null, lopend, "Vastgelegd")}, 0) as vastgelegd
              from lees.feit f where f.gebiedscontract_id is not null) s where s.vereffend > s.vastgelegd or s.vereffend < 0
            """)).ShouldBe("0");
        (await tafel.Rijen("""
            r.gebiedscontract_id from lees.reservering r
            where r.vereffend <> coalesce((select sum(f.delta) from lees.feit f where f.maat = 'Vereffend' and f.gebiedscontract_id = r.gebiedscontract_id), 0)
              or r.vastgelegd - r.vrijgevallen <> coalesce((select sum(f.delta) from lees.feit f where f.maat = 'Vastgelegd' and f.gebiedscontract_id = r.gebiedscontract_id), 0)
            """)).ShouldBeEmpty();
    }

    /// <summary>Committed, changed by avenanten (once with other regions), paid in odd parts until hardly anything is left.</summary>
    private static void Leven(Logboek log, Random toeval, Guid contract)
    {
        var regios = Regios[toeval.Next(Regios.Length)];
        var (open, dag, stap) = (toeval.Next(1, 40), Begin, 0);
        var lijn = new Begrotingslijn("OVO000050", "QB0-1QCG2NY-WT", 2026);
        IReadOnlyList<Middelendeel> Delen(int cent) => cent == 0 ? [] : [new(lijn, Voorbeeld.Euro(cent / 100m))];
        log.Om(new(dag, new(10, 0), TimeSpan.Zero)).Meldt(Geld.Fonds, new MiddelenWerdenGereserveerd(Geld.Fonds, contract, 1, "h", Voorbeeld.Id("mandatering"), Delen(open), [], regios, true))
            .Meldt(Geld.Fonds, new MiddelenWerdenVastgelegd(Geld.Fonds, contract, Delen(open), regios, dag, true));
        while (open > 0 && stap++ < 30)
        {
            dag = dag.AddDays(1);
            log.Om(new(dag, new(10, 0), TimeSpan.Zero));
            if (stap % 5 == 0)
            {
                var (avenant, erbij, eraf) = (new Berichten.Contracten.AvenantId(Voorbeeld.Id($"{contract}/{stap}")), toeval.Next(2) * toeval.Next(1, 9), toeval.Next(Math.Min(open, 4)));
                regios = toeval.Next(3) == 0 ? Regios[toeval.Next(Regios.Length)] : regios;
                log.Meldt(Geld.Fonds, new AvenantmiddelenWerdenGereserveerd(Geld.Fonds, contract, avenant, 1, "h", Voorbeeld.Id("mandatering"), Delen(erbij), [], regios, true))
                    .Meldt(Geld.Fonds, new AvenantmiddelenWerdenVastgelegd(Geld.Fonds, contract, avenant, Delen(erbij), Delen(eraf), [], regios, dag, true));
                open += erbij - eraf;
                continue;
            }

            var cent = toeval.Next(1, Math.Min(open, 7) + 1);
            var (opdracht, mijlpaal) = (Guid.NewGuid(), new Berichten.Contracten.MijlpaalId(Guid.NewGuid()));
            log.Meldt(Geld.Fonds, new BetaalopdrachtWerdAangemaakt(Geld.Fonds, new(opdracht), contract, mijlpaal, Voorbeeld.KboGent, Voorbeeld.Euro(cent / 100m), "maker"))
                .Meldt(Geld.Fonds, new BetaalopdrachtWerdGoedgekeurd(Geld.Fonds, new(opdracht), Delen(cent), 2026, "tweede"))
                .Meldt(Geld.Fonds, new BetaalopdrachtWerdVerzonden(Geld.Fonds, new(opdracht)))
                .Meldt(Geld.Fonds, new BetalingWerdUitgevoerd(Geld.Fonds, new(opdracht), contract, mijlpaal, Voorbeeld.Euro(cent / 100m), dag, regios, true));
            open -= cent;
        }

        if (open > 0)
        {
            log.Meldt(Geld.Fonds, new MiddelenWerdenVrijgegeven(Geld.Fonds, contract, Middelenfase.Vastgelegd, Delen(open), regios, true));
        }
    }
}
