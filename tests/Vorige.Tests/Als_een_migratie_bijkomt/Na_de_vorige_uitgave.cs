using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Vorige.Tests.Als_een_migratie_bijkomt;

/// <summary>The previous release works on the schema of this one while it is rolled out, and after a step back.</summary>
public sealed class Na_de_vorige_uitgave
{
    public static TheoryData<string> Contexten => [.. Migraties.Vandaag.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Contexten))]
    public void Voegt_ze_alleen_toe_of_neemt_weg_wat_die_uitgave_al_met_rust_liet(string context)
    {
        var oud = Uitgave.Vorige.Migraties[context].ToHashSet();
        var migraties = Migraties.Vandaag[context].ToLookup(m => oud.Contains(Migraties.Id(m)));
        var controle = new Migratiecontrole([.. Uitgave.Alle.Select(u => u.Naam)], Migratiecontrole.Gemaakt(migraties[true].Select(Maak)));

        migraties[false].SelectMany(m => controle.Bekijk(Maak(m)).Select(breuk => $"{m.Name}: {breuk}")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Contexten))]
    public void Blijven_de_migraties_van_de_vorige_uitgave_staan(string context) =>
        Uitgave.Vorige.Migraties[context].Except(Migraties.Vandaag[context].Select(Migraties.Id)).ShouldBeEmpty();

    /// <summary>By its effect, also of what SQL files do: every column is still there, as it was, and a row that the previous release writes is still taken.</summary>
    [Theory]
    [InlineData("programmas")]
    [InlineData("taakstellingen")]
    [InlineData("fondsen")]
    [InlineData("contracten")]
    [InlineData("projectie")]
    public async Task Heeft_het_schema_nog_alles_waarop_de_vorige_uitgave_rekent(string dienst)
    {
        await using var database = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Alle.Single(d => d.Naam == dienst));

        Schemas.Vergelijk(Uitgave.Vorige.Keten(dienst).Schema, await Schemas.Lees(database)).ShouldBeEmpty();
    }

    [Fact]
    public void Ziet_de_vergelijking_van_schemas_wat_er_verandert()
    {
        static JsonObject Schema(string kolommen, string beperkingen) =>
            JsonNode.Parse("{\"kolommen\": {\"t\": {" + kolommen + "}}, \"beperkingen\": {\"t\": [" + beperkingen + "]}}")!.AsObject();
        var was = Schema("""
            "a": "text not null", "b": "integer"
            """, """
            "PRIMARY KEY (a)"
            """);

        Schemas.Vergelijk(was, Schema("""
            "a": "text not null", "b": "integer", "c": "text", "d": "text not null default"
            """, """
            "PRIMARY KEY (a)"
            """)).ShouldBeEmpty();
        Schemas.Vergelijk(was, Schema("""
            "a": "uuid not null", "b": "integer not null", "c": "text not null"
            """, """
            "PRIMARY KEY (a)", "UNIQUE ON t (b)"
            """)).ShouldBe(["t.a: was text not null, is uuid not null", "t.b: was integer, is integer not null", "t.c: verplicht zonder beginwaarde", "t: nieuwe regel UNIQUE ON t (b)"]);
        Schemas.Vergelijk(was, JsonNode.Parse("""{"kolommen": {}, "beperkingen": {}}""")!.AsObject()).ShouldBe(["t: is weg"]);
    }

    private static Migration Maak(Type migratie)
    {
        var gemaakt = (Migration)Activator.CreateInstance(migratie)!;
        gemaakt.ActiveProvider = migratie.FullName!.Contains("SqlServer", StringComparison.Ordinal) ? "Microsoft.EntityFrameworkCore.SqlServer" : "Npgsql.EntityFrameworkCore.PostgreSQL";
        return gemaakt;
    }
}
