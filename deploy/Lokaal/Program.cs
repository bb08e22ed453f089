return await Gebiedswerking.Lokaal.Opdrachten.Opdracht.Voer(args);
