using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>When another service knew what it tells: what follows here happens at that moment, however late the message comes.</summary>
internal static class Geweten
{
    public static Moment Moment<T>(this Ontvangen<T> bericht) where T : Gebiedswerking.Berichten.IGebeurtenis => new(bericht.Regel.Tijdstip, Brussel.Dag(bericht.Regel.Tijdstip));
}
