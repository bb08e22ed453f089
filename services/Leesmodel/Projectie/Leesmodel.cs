using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Kern;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie;

/// <summary>The read model as a service: which sources it follows, and its tasks.</summary>
internal static class Leesmodel
{
    public static Dienst<LeesmodelDb> Stel(string[] args)
    {
        var leesmodel = Dienst.Maak<LeesmodelDb>("leesmodel", args);
        leesmodel.Services.AddScoped<IRijgetuige, Dossierstandprojectie>();
        return leesmodel
            .Luistert<ProgrammasBlok>()
            .Luistert<MandatenBlok>()
            .Luistert<TaakstellingenBlok>()
            .Luistert<ContractenBlok>()
            .Luistert<FondsenBlok>()
            .Taak("herbouw", Herbouw.Voer)
            .Taak("inhoudshash", Inhoudshash.Druk);
    }
}
