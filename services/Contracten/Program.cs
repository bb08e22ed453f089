using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Gebiedscontracten;
using Gebiedswerking.Contracten.Mijlpalen;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Opstelling;
using Gebiedswerking.Contracten.Taken;
using Gebiedswerking.Contracten.Termijnen;
using Gebiedswerking.Fundament;

var dienst = Dienst.Maak<ContractenDb>("contracten", args);
dienst.Geeft<ContractenBlok>().Luistert<ProgrammasBlok>().Luistert<FondsenBlok>();
dienst.Services.AddSingleton<Ondertekendienst>().AddHostedService<Ondertekeninstelling>().AddHostedService<Termijnwerker>();
return await dienst.Start(api =>
{
    StelContractOp.Map(api);
    WijzigOntwerp.Map(api);
    LegTerOndertekeningVoor.Map(api);
    GeefVisum.Map(api);
    OndertekenContract.Map(api);
    TrekContractIn.Map(api);
    api.MapOpstelling();
    RapporteerMijlpaal.Map(api);
    OndertekenMijlpaal.Map(api);
    AanvaardMijlpaal.Map(api);
    StuurMijlpaalTerug.Map(api);
    HandelTaakAf.Map(api);
});
