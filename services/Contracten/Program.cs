using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Avenanten;
using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Gebiedscontracten;
using Gebiedswerking.Contracten.Mijlpalen;
using Gebiedswerking.Contracten.Naleving;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Opstelling;
using Gebiedswerking.Contracten.Taken;
using Gebiedswerking.Contracten.Termijnen;
using Gebiedswerking.Fundament;

var dienst = Dienst.Maak<ContractenDb, ContractenSqlServerDb>("contracten", args).Geeft<ContractenBlok>().Luistert<ProgrammasBlok>().Luistert<FondsenBlok>().MetBewijs();
dienst.Services.AddSingleton<Ondertekendienst>().AddHostedService<Ondertekeninstelling>().AddHostedService<Besluitraadpleger>()
    .VoegTermijnenToe().VoegMijlpalenToe();
return await dienst.Start(api =>
{
    api.MapGebiedscontracten();
    api.MapOndertekening();
    api.MapOpstelling();
    api.MapMijlpalen();
    HandelTaakAf.Map(api);
    api.MapAvenanten();
    api.MapBewijs();
    api.MapNaleving();
});
