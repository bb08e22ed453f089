using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;

var dienst = Dienst.Maak<FondsenDb>("fondsen", args);
dienst.Geeft<FondsenBlok>().Luistert<ProgrammasBlok>().Luistert<MandatenBlok>().Luistert<ContractenBlok>();
return await dienst.Start();
