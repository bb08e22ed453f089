using Gebiedswerking.Projectie;
using Gebiedswerking.Projectie.Kern;

return await Leesmodel.Stel(args).Start(ToonAfwijkingen.Map);
