using Gebiedswerking.Contracten.Gebiedscontracten;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Seal and proof as part of the service.</summary>
internal static class Bewijsadressen
{
    /// <summary>The keys, and the task that renews them.</summary>
    public static Dienst<ContractenDb> MetBewijs(this Dienst<ContractenDb> dienst)
    {
        dienst.Services.AddSingleton<Sleutelkluis>().AddSingleton<Zegelkast>().AddHostedService<Zegelbegin>();
        return dienst.Taak("vernieuw-zegelsleutel", VernieuwZegelsleutel.Voer);
    }

    /// <summary>The addresses: the text, and all that proves it.</summary>
    public static void MapBewijs(this RouteGroupBuilder contracten)
    {
        LeesTekst.Map(contracten);
        LeesZegelsleutels.Map(contracten);
        LeesBewijs.Map(contracten);
        LeesControle.Map(contracten);
    }
}
