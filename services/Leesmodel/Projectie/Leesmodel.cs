using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Projectie.Kern;
using Gebiedswerking.Projectie.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Projectie;

/// <summary>The read model as a service: which sources it follows, and its tasks.</summary>
internal static class Leesmodel
{
    public static Dienst<LeesmodelDb> Stel(string[] args)
    {
        var leesmodel = Dienst.Maak<LeesmodelDb>("leesmodel", args);
        leesmodel.Services.AddScoped<IRijgetuige, Dossierstandprojectie>();
        if (args is [Herbouw.Taak, ..])
        {
            leesmodel.Services.AddSingleton<Bouwplaats>().ConfigureDbContext<LeesmodelDb>((diensten, opties) => diensten.GetRequiredService<IDialect>()
                .Gebruik(opties, Bouwplaats.Verbinding(diensten.GetRequiredService<IConfiguration>()["ConnectionStrings:Opslag"]!)));
        }

        return leesmodel
            .Luistert<ProgrammasBlok>()
            .Luistert<MandatenBlok>()
            .Luistert<TaakstellingenBlok>()
            .Luistert<ContractenBlok>()
            .Luistert<FondsenBlok>()
            .Taak(Herbouw.Taak, Herbouw.Voer)
            .Taak("inhoudshash", Inhoudshash.Druk);
    }
}
