using Gebiedswerking.Fundament.Waarneming;
using Gebiedswerking.Gateway;

try
{
    var bouwer = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    var grenzen = Grenzen.Lees(bouwer.Configuration);
    bouwer.BegrensKestrel(grenzen);
    bouwer.VoegWaarnemingToe("gateway");
    bouwer.Services.AddGezondheid().AddSnelheidsgrens(grenzen).AddVerzoeklog();
    bouwer.Services.AddRoutes(Diensten.Lees(bouwer.Configuration), grenzen);

    var app = bouwer.Build();
    app.UseVertrouwdeProxys(grenzen);
    app.UseMiddleware<Verzoeklog>().UseMiddleware<Koppen>().UseMiddleware<Bodygrens>(grenzen);
    app.UseRouting().UseRateLimiter();
    app.MapGatewaygezondheid();
    app.MapRoutes();
    app.Run();
    return 0;
}
catch (Exception fout) when (fout is Weigering or IOException)
{
    // An IOException here is an address that somebody else listens on.
    Console.Error.WriteLine($"gateway start niet: {(fout is Weigering ? fout.Message : "het adres in ASPNETCORE_URLS is al in gebruik.")}");
    return 1;
}
