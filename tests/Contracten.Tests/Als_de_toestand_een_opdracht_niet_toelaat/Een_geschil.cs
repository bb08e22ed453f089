using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>Walks every state x command on a real dispute: what the table says is what the contract does.</summary>
public sealed class Een_geschil
{
    internal static readonly Dictionary<Geschilopdracht, Action<Gebiedscontract>> Opdrachten = new()
    {
        [Geschilopdracht.BemiddelaarVoorstellen] = c => c.StelBemiddelaarVoor("een ander", id: Nalevingen.Tweede),
        [Geschilopdracht.BemiddelaarBeoordelen] =
            c => c.AanvaardBemiddelaar(Nalevingen.Geschil, Nalevingen.Bemiddelaar, Wie.Burgemeester(Voorbeeld.Aartselaar)),
        [Geschilopdracht.VoorstelDoen] = c => c.DoeBemiddelingsvoorstel(Nalevingen.Geschil, "Halverwege.", Nalevingen.Expert),
        [Geschilopdracht.VergelijkVoorleggen] = c => c.LegVergelijkVoor(Nalevingen.Geschil, "Een jaar later.", Wie.Burgemeester(Voorbeeld.Aartselaar)),
        [Geschilopdracht.VergelijkAanvaarden] = c => c.AanvaardVergelijk(Nalevingen.Geschil, c.Versie, Wie.Burgemeester(Voorbeeld.Aartselaar)),
        [Geschilopdracht.Stopzetten] = c => c.ZetBemiddelingStop(Nalevingen.Geschil, "Te ver uit elkaar.", Nalevingen.Expert),
        [Geschilopdracht.Beslechten] = c => c.NoteerUitspraak(
            Nalevingen.Rechtsgang, Voorbeeld.Nu.Vandaag, "Gelijk.", true, Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Nu),
    };

    public static TheoryData<Geschilstatus, Geschilopdracht> Gevallen => Kruis.Van<Geschilstatus, Geschilopdracht>();

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Doet_wat_de_tabel_zegt(Geschilstatus status, Geschilopdracht opdracht)
    {
        var contract = Voorbereid(status, opdracht);

        if (Geschilverloop.Weigering(status, opdracht) is { } code)
        {
            contract.Weigert(code, Opdrachten[opdracht]).Status.ShouldBe(409);
        }
        else
        {
            contract.Na(Opdrachten[opdracht]).Count.ShouldBeGreaterThan(0);
        }
    }

    /// <summary>The state machine a second time, as the rules say it: who changes one, changes both.</summary>
    [Theory]
    [InlineData(Geschilstatus.Gemeld, "BemiddelaarVoorstellen BemiddelaarBeoordelen VergelijkVoorleggen VergelijkAanvaarden Beslechten")]
    [InlineData(Geschilstatus.Bemiddeling, "VoorstelDoen VergelijkVoorleggen VergelijkAanvaarden Stopzetten Beslechten")]
    [InlineData(Geschilstatus.Mislukt, "VergelijkVoorleggen VergelijkAanvaarden Beslechten")]
    [InlineData(Geschilstatus.Vergelijk, "")]
    [InlineData(Geschilstatus.Beslecht, "")]
    public void Laat_alleen_dit_toe(Geschilstatus status, string opdrachten) =>
        string.Join(' ', Enum.GetValues<Geschilopdracht>().Where(o => Geschilverloop.Weigering(status, o) is null)).ShouldBe(opdrachten);

    /// <summary>A dispute in that state with a bemiddelaar, a second case in court, and a settlement where one is asked.</summary>
    internal static Gebiedscontract Voorbereid(Geschilstatus status, Geschilopdracht opdracht)
    {
        var contract = Nalevingen.InWerking();
        contract.MeldGeschil();
        contract.StelBemiddelaarVoor();
        if (status is not Geschilstatus.Gemeld)
        {
            contract.AanvaardBemiddelaar();
        }
        else if (opdracht is Geschilopdracht.VoorstelDoen or Geschilopdracht.Stopzetten)
        {
            contract.StelBemiddelaarVoor("nog iemand", id: new(Voorbeeld.Nummer(951))); // one is accepted by all, the other is not yet
            contract.AanvaardBemiddelaar();
        }

        contract.NaarDeRechter();
        switch (status)
        {
            case Geschilstatus.Mislukt:
                contract.ZetBemiddelingStop(Nalevingen.Geschil, "Te ver uit elkaar.", Nalevingen.Expert);
                break;
            case Geschilstatus.Vergelijk:
                contract.Schik();
                break;
            case Geschilstatus.Beslecht:
                var eerder = new Berichten.Contracten.RechtsgangId(Voorbeeld.Nummer(952));
                contract.NoteerRechtsgang(eerder, Berichten.Contracten.Rechtsinstantie.Andere, "1", Voorbeeld.Nu.Vandaag, Nalevingen.Geschil, Wie.Partner, Voorbeeld.Nu);
                contract.NoteerUitspraak(eerder, Voorbeeld.Nu.Vandaag, "Gelijk.", true, Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Nu);
                break;
        }

        if (opdracht is Geschilopdracht.VergelijkAanvaarden && Geschilverloop.Weigering(status, opdracht) is null)
        {
            contract.LegVergelijkVoor(Nalevingen.Geschil, "Een jaar later.", Wie.Burgemeester(Voorbeeld.Antwerpen));
        }

        return contract;
    }
}
