using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament;
using Gebiedswerking.Programmas.Gebieden;
using Gebiedswerking.Programmas.Opslag;

var dienst = Dienst.Maak<ProgrammasDb>("programmas", args);
dienst.Geeft<ProgrammasBlok>();
dienst.Taak("laad-gebieden", LaadGebieden.Voer);
return await dienst.Start(api => GeefKaart.Map(api));
