using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Scope, term and members of a mandatering, as far as money needs them.</summary>
/// <param name="Opgaven">The societal tasks that it covers.</param>
/// <param name="Gebieden">The areas that it covers.</param>
/// <param name="Leden">The members, with their dates.</param>
/// <param name="GeldigVan">First day.</param>
/// <param name="GeldigTot">Last day.</param>
/// <param name="MagVerschuiven">Whether its collective may shift money between lines.</param>
/// <param name="Begrotingstoets">Advice and agreement that go with it; null in copies of before these were kept.</param>
public sealed record Mandaat(
    IReadOnlyList<Opgave> Opgaven, IReadOnlyList<Gebied> Gebieden, IReadOnlyList<Mandaatlid> Leden, DateOnly GeldigVan, DateOnly GeldigTot,
    bool MagVerschuiven = false, Begrotingstoets? Begrotingstoets = null)
{
    /// <summary>As it was granted.</summary>
    public static Mandaat Verleend(MandateringWerdVerleend g) => new(g.Opgaven, g.Gebieden, g.Collectief, g.GeldigVan, g.GeldigTot, g.MagVerschuiven, g.Begrotingstoets);

    /// <summary>
    /// Does this person act for the collective? After the last day of the mandatering those who were in it on that day do: they
    /// commit nothing new any more, but what was committed must still be paid until the fund closes.
    /// </summary>
    public bool IsLid(string persoon, DateOnly vandaag)
    {
        var dag = vandaag < GeldigTot ? vandaag : GeldigTot;
        return dag >= GeldigVan && Leden.Any(lid => lid.Persoon == persoon && lid.Van <= dag && (lid.Tot is null || dag <= lid.Tot));
    }

    /// <summary>Refuses who does not act for the collective.</summary>
    public void EisLid(string persoon, DateOnly vandaag)
    {
        if (!IsLid(persoon, vandaag))
        {
            throw Fout.GeenLid();
        }
    }

    /// <summary>Refuses who may not shift money today: a member of a collective whose mandatering allows it and is valid may.</summary>
    public void EisVerschuiving(string persoon, DateOnly vandaag)
    {
        EisLid(persoon, vandaag);
        if (!MagVerschuiven || vandaag > GeldigTot)
        {
            throw Fout.MagNietVerschuiven();
        }
    }

    /// <summary>
    /// Does it cover a commitment of this programme in these referentieregios on this day: every opgave of the programme, and in each of these
    /// regions every gemeente of the programme? However either names its areas, as a referentieregio or by its gemeenten.
    /// </summary>
    /// <param name="programma">The programme of the fund.</param>
    /// <param name="regios">The referentieregios of the contract.</param>
    /// <param name="kaart">Which gemeente lies where on this day.</param>
    /// <param name="vandaag">The day.</param>
    public bool Dekt(Programma programma, IReadOnlyList<string> regios, Gemeentekaart kaart, DateOnly vandaag) =>
        GeldigVan <= vandaag && vandaag <= GeldigTot
        && programma.Opgaven.All(Opgaven.Contains)
        && regios.Count > 0
        && regios.All(regio => Gebieden.Contains(new Gebied(Gebiedsoort.Referentieregio, regio)) || DektGemeentenIn(regio, programma, kaart));

    private bool DektGemeentenIn(string regio, Programma programma, Gemeentekaart kaart)
    {
        var gemeenten = kaart.In(programma.Gebieden).Where(nis => kaart.Regio(nis) == regio).ToList();
        return gemeenten.Count > 0 && kaart.In(Gebieden).IsSupersetOf(gemeenten);
    }
}

/// <summary>Whether the mandatering of a request covers it, and how much of its ceiling is used. Confidential: no figure of it leaves.</summary>
/// <param name="Gedekt">Within scope and term.</param>
/// <param name="Plafond">Ceiling in euro.</param>
/// <param name="Gebruikt">What stands against it in euro.</param>
public sealed record Mandaatgrond(bool Gedekt, Bedrag Plafond, Bedrag Gebruikt)
{
    /// <summary>Is there room for this amount, once <paramref name="komtVrij"/> is given back?</summary>
    internal bool HeeftRuimteVoor(decimal bedrag, decimal komtVrij) => Gedekt && Gebruikt.Euro - komtVrij + bedrag <= Plafond.Euro;
}

/// <summary>How a command changed what is used of the ceiling of a mandatering.</summary>
/// <param name="Mandatering">The mandatering.</param>
/// <param name="Verschil">In euro: positive when it uses more.</param>
public sealed record Mandaatgebruik(Guid Mandatering, Bedrag Verschil);
