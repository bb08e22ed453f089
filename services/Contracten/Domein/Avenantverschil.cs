using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>What an avenant changes, in the words of its events.</summary>
internal static class Avenantverschil
{
    /// <summary>The differences between the text in force and the new one, in the order of the new one.</summary>
    public static IReadOnlyList<Avenantwijziging> Tussen(Contractinhoud oud, Contractinhoud nieuw) =>
        [.. Contractverschil.Tussen(oud, nieuw).Select(w => new Avenantwijziging(w.Plaats, Soort(w.Soort), w.Oud, w.Nieuw))];

    private static Avenantwijzigingsoort Soort(Wijzigingssoort soort) => soort switch
    {
        Wijzigingssoort.Toegevoegd => Avenantwijzigingsoort.Toegevoegd,
        Wijzigingssoort.Weggevallen => Avenantwijzigingsoort.Weggevallen,
        _ => Avenantwijzigingsoort.Gewijzigd,
    };
}
