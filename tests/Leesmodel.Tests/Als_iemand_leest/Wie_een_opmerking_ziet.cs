namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>As the server reads: its login role becomes the role of the reader.</summary>
[Collection(Leeszaalkring.Naam)]
public sealed class Wie_een_opmerking_ziet(Leeszaal zaal)
{
    [Theory]
    [InlineData("gw_publiek", "", "", 0)]
    [InlineData("gw_parlement", "", "", 0)]
    [InlineData("gw_rekenhof", "", "", 0)]
    [InlineData("gw_audit_vlaanderen", "", "", 0)]
    [InlineData("gw_bemiddelaar", "", "", 0)]
    [InlineData("gw_platformbeheer", "", "", 0)]
    [InlineData("gw_raadslid", "0207451227", "", 0)]
    [InlineData("gw_burgemeester", "0207437468", "", 0)]
    [InlineData("gw_gebiedsteam", "OVO000001", "REFREG07", 0)]
    [InlineData("gw_burgemeester", "0207451227", "", 2)]
    [InlineData("gw_voorzitter_gemeenteraad", "0207451227", "", 2)]
    [InlineData("gw_algemeen_directeur", "0207451227", "", 2)]
    [InlineData("gw_gemeentemedewerker", "0207451227", "", 2)]
    [InlineData("gw_financieel_directeur", "0207451227", "", 2)]
    [InlineData("gw_partner", "0207451227", "", 2)]
    [InlineData("gw_provinciegriffier", "0207451227", "", 2)]
    [InlineData("gw_voorzitter_provincieraad", "0207437468", "", 0)]
    [InlineData("gw_gebiedsteam", "OVO000001", "REFREG05", 2)]
    [InlineData("gw_gouverneur", "OVO000001", "REFREG05", 2)]
    [InlineData("gw_gemandateerde", "OVO000001", "", 2)]
    [InlineData("gw_regering", "OVO000001", "", 2)]
    [InlineData("gw_minister", "OVO000001", "", 2)]
    public async Task Ziet_alleen_wie_het_ontwerp_mag_zien_de_opmerkingen_ook_na_de_ondertekening(string rol, string organisatie, string regios, int aantal)
    {
        await using var tafel = await Leestafel.Dek(Als_een_bron_iets_meldt.Opstelling.Besproken().Voorgelegd("a").Ondertekend("a"));

        (await Als(tafel, rol, organisatie, regios, "select count(*) from lees.opmerking")).ShouldBe(aantal);
        (await Als(tafel, rol, organisatie, regios, "select count(*) from lees.gevolg")).ShouldBe(1); // public with the contract
    }

    private async Task<long> Als(Leestafel tafel, string rol, string organisatie, string regios, string vraag)
    {
        var adres = new Uri(zaal.Instellingen["DATABASE_URL"]!);
        var wie = adres.UserInfo.Split(':');
        var databank = new Npgsql.NpgsqlConnectionStringBuilder(tafel.Database.Verbinding).Database;
        await using var verbinding = new Npgsql.NpgsqlConnection(
            $"Host={adres.Host};Port={adres.Port};Username={wie[0]};Password={wie[1]};Database={databank};Pooling=false");
        await verbinding.OpenAsync();
        await using var transactie = await verbinding.BeginTransactionAsync();
        await using var instelling = new Npgsql.NpgsqlCommand(
            $"select set_config('gw.organisatie', '{organisatie}', true), set_config('gw.regios', '{regios}', true), set_config('role', '{rol}', true)", verbinding, transactie);
        await instelling.ExecuteNonQueryAsync();
        await using var opdracht = new Npgsql.NpgsqlCommand(vraag, verbinding, transactie);
        return (long)(await opdracht.ExecuteScalarAsync())!;
    }
}
