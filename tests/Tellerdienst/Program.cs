using Gebiedswerking.Fundament;
using Gebiedswerking.Tellerdienst;
using Gebiedswerking.Tellerdienst.Bron;
using Gebiedswerking.Tellerdienst.Volger;

// One executable, two real services: the source "proef" and the follower that consumes it.
if (Environment.GetEnvironmentVariable("PROEF_ROL") == "volger")
{
    var volger = Dienst.Maak<VolgerDb>("volger", args);
    Vergeten.Doe(volger.Services);
    volger.Luistert<ProefBlok>();
    if (Environment.GetEnvironmentVariable("PROEF_VERTROUWELIJK") == "ja")
    {
        volger.Luistert<ProefVertrouwelijkBlok>();
    }

    return await volger.Start(Telling.Map);
}

var bron = Dienst.Maak<ProefDb>("proef", args);
Vergeten.Doe(bron.Services);
bron.Geeft<ProefBlok>();
bron.Geeft<ProefVertrouwelijkBlok>();
var metKlok = Environment.GetEnvironmentVariable("PROEF_KLOK") == "ja";
if (metKlok)
{
    bron.Services.AddSingleton<Proefklok>().AddSingleton<TimeProvider>(d => d.GetRequiredService<Proefklok>()).AddHostedService<Dagteller>();
}

return await bron.Start(api =>
{
    Tellers.Map(api);
    if (metKlok)
    {
        Proefklok.Map(api);
    }
});
