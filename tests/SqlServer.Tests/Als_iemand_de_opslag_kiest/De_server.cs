using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Gebiedswerking.SqlServer.Tests.Hulp;
using Microsoft.Data.SqlClient;

namespace Gebiedswerking.SqlServer.Tests.Als_iemand_de_opslag_kiest;

public sealed class De_server
{
    [Fact]
    public void Krijgt_databanken_en_logins_in_geldige_Transact_SQL()
    {
        foreach (var sql in (string[])[.. SqlServerdatabanken.Inrichting("pl12_contracten", "geheim"), .. SqlServerdatabanken.Opruiming("pl12_contracten")])
        {
            Should.NotThrow(() => Ontleding.Van(sql));
        }
    }

    [Fact]
    public void Kent_de_vier_domeindiensten_en_geen_andere() =>
        Diensten.Alle.Where(d => d.KanInSqlServer).Select(d => d.Naam).ShouldBe(Domeindienst.Alle.Select(d => d.Naam), ignoreOrder: true);

    [Fact]
    public void Krijgt_voor_elke_dienst_een_eigen_login_en_databank()
    {
        var adres = new SqlConnectionStringBuilder(SqlServerdatabanken.Als("Server=s;User Id=sa;Password=p;TrustServerCertificate=true", "contracten", "geheim"));

        (adres.DataSource, adres.InitialCatalog, adres.UserID, adres.Password, adres.TrustServerCertificate).ShouldBe(("s", "contracten", "contracten", "geheim", true));
    }

    [Theory]
    [InlineData("SELECT type FROM dossierlog WHERE dossier = $1 AND type = $2", "SELECT type FROM dossierlog WHERE dossier = @p1 AND type = @p2")]
    [InlineData("SELECT gebeurtenis::json->>'zegel' FROM dossierlog", "SELECT json_value(gebeurtenis, '$.zegel') FROM dossierlog")]
    public void Hoort_van_de_proeven_zijn_eigen_taal(string sql, string verwacht)
    {
        Proefdatabase.VoorSqlServer(sql).ShouldBe(verwacht);
        Ontleding.Van(verwacht);
    }
}
