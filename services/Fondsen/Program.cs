using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen;
using Gebiedswerking.Fondsen.Alarm;
using Gebiedswerking.Fondsen.Bank;
using Gebiedswerking.Fondsen.Betalingen;
using Gebiedswerking.Fondsen.Grootboek;
using Gebiedswerking.Fondsen.Inbrengen;
using Gebiedswerking.Fondsen.Kredieten;
using Gebiedswerking.Fondsen.Oprichting;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fondsen.Trekkingen;
using Gebiedswerking.Fundament;

var dienst = Dienst.Maak<FondsenDb, FondsenSqlServerDb>("fondsen", args);
dienst.Services.AddScoped<Reserveerder>().VoegAlarmToe().AddHostedService<Vervalwerker>();
dienst.Geeft<FondsenBlok>().Geeft<RekeningenBlok>().Luistert<ProgrammasBlok>().Luistert<MandatenBlok>().Luistert<ContractenBlok>();
return await dienst.Start(api =>
{
    RichtFondsOp.Map(api);
    api.MapInbrengen();
    api.MapBetalingen();
    api.MapBank();
    api.MapGrootboek();
    api.MapBuitengeld();
    api.MapKredieten();
    api.MapFinanciering();
});
