using Gebiedswerking.Projectie;

return await Leesmodel.Stel(args).Start();
