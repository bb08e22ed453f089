using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Taakstellingen.Inbreng;
using Gebiedswerking.Taakstellingen.Metingen;
using Gebiedswerking.Taakstellingen.Opslag;
using Gebiedswerking.Taakstellingen.Parlement;
using Gebiedswerking.Taakstellingen.Besluitvorming;

var dienst = Dienst.Maak<TaakstellingenDb, TaakstellingenSqlServerDb>("taakstellingen", args);
dienst.Geeft<TaakstellingenBlok>().Luistert<ProgrammasBlok>();
return await dienst.Start(api =>
{
    StelTaakstellingOp.Map(api);
    WijzigTaakstelling.Map(api);
    OpenInbreng.Map(api);
    GeefInbreng.Map(api);
    BeantwoordInbreng.Map(api);
    SluitInbreng.Map(api);
    PlanParlementairMoment.Map(api);
    NoteerParlementairMoment.Map(api);
    StelTaakstellingVast.Map(api);
    TrekTaakstellingIn.Map(api);
    VoegMetingToe.Map(api);
});
