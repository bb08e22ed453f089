using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Projectie.Opslag;
using Gebiedswerking.Proefbank;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.SqlServer.Tests.Als_iemand_de_opslag_kiest;

public sealed class De_instelling
{
    private static readonly SqlServerDialect Dialect = new();

    [Theory]
    [InlineData(null, typeof(PostgresDialect), typeof(ContractenDb))]
    [InlineData("", typeof(PostgresDialect), typeof(ContractenDb))]
    [InlineData("postgres", typeof(PostgresDialect), typeof(ContractenDb))]
    [InlineData("sqlserver", typeof(SqlServerDialect), typeof(ContractenSqlServerDb))]
    public void Kiest_het_dialect_en_de_migraties(string? waarde, Type dialect, Type context)
    {
        var keuze = Opslagkeuze.Kies("contracten", waarde, typeof(ContractenDb), typeof(ContractenSqlServerDb));

        keuze.Dialect.ShouldBeOfType(dialect);
        keuze.Context.ShouldBe(context);
    }

    [Fact]
    public void Met_een_andere_waarde_wordt_geweigerd() =>
        Should.Throw<InvalidOperationException>(() => Opslagkeuze.Kies("contracten", "SqlServer", typeof(ContractenDb), typeof(ContractenSqlServerDb)))
            .Message.ShouldBe("contracten: de instelling Opslag__Provider is 'SqlServer'; kies uit 'postgres' en 'sqlserver'");

    [Fact]
    public void Bestaat_niet_voor_het_leesmodel() =>
        Should.Throw<InvalidOperationException>(() => Opslagkeuze.Kies("projectie", "sqlserver", typeof(LeesmodelDb), null))
            .Message.ShouldBe("projectie: de instelling Opslag__Provider is 'sqlserver', maar deze dienst bewaart alleen in PostgreSQL; laat de instelling weg of kies 'postgres'");

    [Theory]
    [InlineData("Contracten")]
    [InlineData("Fondsen")]
    [InlineData("Programmas")]
    [InlineData("Taakstellingen")]
    public async Task Geldt_voor_elke_domeindienst_en_een_databank_die_weg_is_heet_tijdelijk(string dienst)
    {
        var wie = Lokaal.Werking.Diensten.Alle.Single(d => d.Naam == dienst.ToLowerInvariant());
        var (code, uitvoer) = await Proefdienst.Voer(wie, new Dictionary<string, string?>
        {
            ["Opslag__Provider"] = "sqlserver",
            ["ConnectionStrings__Opslag"] = $"Server=127.0.0.1,{GeslotenPoort()};Database=proef;User Id=proef;Password=proef;Encrypt=false;Connect Timeout=3",
        }, "migreer");

        code.ShouldBe(1, uitvoer);
        uitvoer.ShouldContain($"{wie.Naam} migreer: de databank is niet bereikbaar of brak af");
    }

    [Fact]
    public async Task Een_server_die_ophangt_heet_tijdelijk()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        var ophangen = Task.Run(async () =>
        {
            using var wie = await luisteraar.AcceptSocketAsync();
            wie.LingerState = new LingerOption(true, 0);
        });
        await using var verbinding = new SqlConnection(
            $"Server=127.0.0.1,{((IPEndPoint)luisteraar.LocalEndpoint).Port};User Id=p;Password=p;Encrypt=false;Connect Timeout=3;ConnectRetryCount=0");

        var fout = await Should.ThrowAsync<SqlException>(() => verbinding.OpenAsync());

        await ophangen;
        Dialect.IsTijdelijk(fout).ShouldBeTrue();
        Dialect.IsDubbel(fout).ShouldBeFalse();
    }

    [Theory]
    [InlineData(2601, 14, "dubbel")]
    [InlineData(2627, 14, "dubbel")]
    [InlineData(1205, 13, "tijdelijk")]
    [InlineData(-2, 11, "tijdelijk")]
    [InlineData(3960, 16, "tijdelijk")]
    [InlineData(40613, 17, "tijdelijk")]
    [InlineData(9001, 21, "tijdelijk")]
    [InlineData(4060, 11, "tijdelijk nietgemaakt")]
    [InlineData(18456, 14, "nietgemaakt")]
    [InlineData(547, 16, "")]
    [InlineData(51000, 16, "")]
    public void Leest_de_fouten_van_de_databank(int nummer, byte ernst, string betekenis)
    {
        foreach (var fout in new Exception[] { Fout(nummer, ernst), new DbUpdateException("bewaren", Fout(nummer, ernst)) })
        {
            string.Join(' ', new[] { (Dialect.IsDubbel(fout), "dubbel"), (Dialect.IsTijdelijk(fout), "tijdelijk"), (Dialect.IsNogNietGemaakt(fout), "nietgemaakt") }
                .Where(w => w.Item1).Select(w => w.Item2)).ShouldBe(betekenis);
        }
    }

    [Fact]
    public void Een_verloren_verbinding_komt_niet_vanzelf_terug_want_het_slot_van_de_uitgifte_is_dan_weg()
    {
        var opties = new DbContextOptionsBuilder<ContractenDb>();
        Dialect.Gebruik(opties, "Server=s;ConnectRetryCount=5;MultipleActiveResultSets=true");

        var bouw = new SqlConnectionStringBuilder(Microsoft.EntityFrameworkCore.Infrastructure.RelationalOptionsExtension.Extract(opties.Options).ConnectionString);
        bouw.ConnectRetryCount.ShouldBe(0);
        bouw.MultipleActiveResultSets.ShouldBeFalse();
    }

    private static int GeslotenPoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    /// <summary>The client has no public way to make its own error.</summary>
    private static SqlException Fout(int nummer, byte ernst)
    {
        const BindingFlags Binnen = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;
        var lijst = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        var maak = typeof(SqlError).GetConstructors(Binnen).OrderBy(c => c.GetParameters().Length).First();
        object?[] waarden = [.. maak.GetParameters().Select(p => p.Name switch
        {
            "infoNumber" => nummer,
            "errorClass" => ernst,
            _ => p.ParameterType == typeof(string) ? "proef" : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null,
        })];
        typeof(SqlErrorCollection).GetMethod("Add", Binnen)!.Invoke(lijst, [maak.Invoke(waarden)]);
        var van = typeof(SqlException).GetMethod("CreateException", Binnen, [typeof(SqlErrorCollection), typeof(string)])!;
        return (SqlException)van.Invoke(null, [lijst, "15.0.0"])!;
    }
}
