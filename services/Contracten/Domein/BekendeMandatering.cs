namespace Gebiedswerking.Contracten.Domein;

/// <summary>A mandatering as Programmas made it known: who may commit for the Vlaamse overheid, and when. Its ceiling is not known here.</summary>
/// <param name="Id">The mandatering.</param>
/// <param name="Leden">Its members.</param>
/// <param name="GeldigVan">First day (Europe/Brussels).</param>
/// <param name="GeldigTot">Last day.</param>
public sealed record BekendeMandatering(Guid Id, IReadOnlyCollection<BekendMandaatlid> Leden, DateOnly GeldigVan, DateOnly GeldigTot)
{
    /// <summary>May this person commit under it on that day?</summary>
    public bool Dekt(string persoon, DateOnly dag) => GeldigVan <= dag && dag <= GeldigTot && IsLid(persoon, dag);

    /// <summary>
    /// Does this person act for the collective? After its last day those who were in it on that day do: they commit nothing new, but
    /// what was promised must still be judged.
    /// </summary>
    public bool IsLid(string persoon, DateOnly dag)
    {
        var op = dag < GeldigTot ? dag : GeldigTot;
        return Leden.Any(l => l.Persoon == persoon && l.Van <= op && (l.Tot is null || op <= l.Tot));
    }
}

/// <summary>A member of a collective.</summary>
/// <param name="Persoon">Pseudonym of the person.</param>
/// <param name="Van">First day of membership (Europe/Brussels).</param>
/// <param name="Tot">Last day of membership; null: as long as the mandatering.</param>
public sealed record BekendMandaatlid(string Persoon, DateOnly Van, DateOnly? Tot);
