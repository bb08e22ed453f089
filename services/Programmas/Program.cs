using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Programmas.Gebieden;
using Gebiedswerking.Programmas.Gebiedsprogrammas;
using Gebiedswerking.Programmas.Mandateringen;
using Gebiedswerking.Programmas.Opslag;
using Gebiedswerking.Programmas.Platformen;

var dienst = Dienst.Maak<ProgrammasDb, ProgrammasSqlServerDb>("programmas", args);
dienst.Geeft<ProgrammasBlok>().Geeft<MandatenBlok>().Luistert<TaakstellingenBlok>();
dienst.Services.AddHostedService<Startwerker>();
dienst.Taak("laad-gebieden", LaadGebieden.Voer);
return await dienst.Start(api =>
{
    GeefKaart.Map(api);
    FuseerGemeenten.Map(api);
    VerleenMandatering.Map(api);
    WieBenIk.Map(api);
    RichtPlatformOp.Map(api);
    NodigDeelnemersUit.Map(api);
    LegOverlegmomentVast.Map(api);
    StelProgrammaOp.Map(api);
    WijzigProgramma.Map(api);
    VoegActieToe.Map(api);
    KomStreefwaardeOvereen.Map(api);
    OpenOnderhandeling.Map(api);
    StelProgrammaVast.Map(api);
    SluitProgrammaAf.Map(api);
});
