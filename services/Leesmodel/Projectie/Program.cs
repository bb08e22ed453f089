using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie;
using Gebiedswerking.Projectie.Kern;
using Gebiedswerking.Projectie.Opslag;

var leesmodel = Dienst.Maak<LeesmodelDb>("leesmodel", args);
leesmodel.Services.AddScoped<IRijgetuige, Dossierstandprojectie>().AddScoped<IRijgetuige, InhoudWerdGewistProjectie>();
leesmodel.Luistert<ProgrammasBlok>().Luistert<ContractenBlok>();
leesmodel.Taak("herbouw", Herbouw.Voer).Taak("inhoudshash", Inhoudshash.Druk);
return await leesmodel.Start();
