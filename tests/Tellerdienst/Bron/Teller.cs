using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Tellerdienst.Bron;

/// <summary>A counter with a limit: the smallest dossier with a rule.</summary>
public sealed class Teller : Dossier, IMetMomentopname<Teller.Tellerstaat>
{
    public sealed record Tellerstaat(int Grens, int Som);

    private Tellerstaat _staat = new(0, 0);

    public static int StaatVorm => 1;

    public Tellerstaat Staat { get => _staat; set => _staat = value; }

    public void Begin(int grens) => Gebeurt(new TellerWerdBegonnen(Id, grens));

    public void Verhoog(int met, string? tekst)
    {
        Eis(_staat.Som + met <= _staat.Grens, Domeinfout.Regel("grens-bereikt", "De teller mag niet hoger."));
        Gebeurt(new TellerWerdVerhoogd(Id, met), Bijlage.MetMisschien("tekst", tekst));
    }

    public void Verlaag(int met) => Gebeurt(new TellerWerdVerlaagd(Id, met));

    public void Vergiftig() => Gebeurt(new GifWerdToegediend(Id));

    public void Bewaar(int geheim, string? tekst) => Gebeurt(new GeheimWerdBewaard(Id, geheim), Bijlage.MetMisschien("tekst", tekst));

    private void Pas(TellerWerdBegonnen g) => _staat = new(g.Grens, 0);

    private void Pas(TellerWerdVerhoogd g) => _staat = _staat with { Som = _staat.Som + g.Met };

    private void Pas(TellerWerdVerlaagd g) => _staat = _staat with { Som = _staat.Som - g.Stappen };

    private void Pas(GeheimWerdBewaard g) => _staat = _staat with { Grens = _staat.Grens };

    private void Pas(GifWerdToegediend g) => _staat = _staat with { Grens = _staat.Grens };
}
