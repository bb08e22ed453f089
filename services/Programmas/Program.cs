using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Programmas.Gebieden;
using Gebiedswerking.Programmas.Mandateringen;
using Gebiedswerking.Programmas.Opslag;

var dienst = Dienst.Maak<ProgrammasDb>("programmas", args);
dienst.Geeft<ProgrammasBlok>().Geeft<MandatenBlok>().Luistert<TaakstellingenBlok>();
dienst.Taak("laad-gebieden", LaadGebieden.Voer);
return await dienst.Start(api =>
{
    GeefKaart.Map(api);
    VerleenMandatering.Map(api);
    WieBenIk.Map(api);
});
