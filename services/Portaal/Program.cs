using Gebiedswerking.Fundament.Waarneming;
using Gebiedswerking.Portaal;
using Gebiedswerking.Portaal.Opslag;
using Gebiedswerking.Portaal.Opstellen;
using Gebiedswerking.Portaal.Toegang;

var bouwer = WebApplication.CreateBuilder(new WebApplicationOptions
{
    ContentRootPath = AppContext.BaseDirectory,
    ApplicationName = typeof(Instellingen).Assembly.GetName().Name, // where the pages are, whoever starts us
});
var instellingen = Instellingen.Lees(bouwer.Configuration);
if (args is ["migreer"])
{
    await using var databank = Npgsql.NpgsqlDataSource.Create(instellingen.Opslag);
    await Task.WhenAll(Sleutelring.Migreer(databank), Kladlade.Migreer(databank));
    return 0;
}

bouwer.VoegWaarnemingToe("portaal");
bouwer.VoegBladenToe(instellingen);
bouwer.VoegAanmeldingToe(instellingen);

var app = bouwer.Build();
app.GebruikBladen(instellingen);
app.MapBladen();
app.MapAanmelding();
app.MapGezondheid();
await app.RunAsync();
return 0;
