using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>An event that was raised and not stored yet.</summary>
/// <param name="Gebeurtenis">The event.</param>
/// <param name="Bijlage">Free text that goes with it.</param>
public sealed record NieuweGebeurtenis(IGebeurtenis Gebeurtenis, Bijlage? Bijlage);

/// <summary>
/// A dossier (aggregate) is the fold of its events. A method checks the rules with <see cref="Eis"/> and raises
/// events with <see cref="Gebeurt"/>; for each event type there is one private <c>Pas(TEvent)</c> that changes the state.
/// Not thread-safe: a dossier lives within one command.
/// </summary>
public abstract class Dossier
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<Type, Action<Dossier, IGebeurtenis>>> Passers = [];
    private readonly List<NieuweGebeurtenis> _nieuw = [];
    private readonly List<string> _waarschuwingen = [];

    /// <summary>Identity of the dossier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Number of events folded so far, the new ones included.</summary>
    public int Versie { get; private set; }

    /// <summary>Version of the snapshot from which it was restored; 0 when it was folded from the first event on.</summary>
    internal int Hersteld { get; private set; }

    /// <summary>Events raised since it was loaded.</summary>
    public IReadOnlyList<NieuweGebeurtenis> Nieuw => _nieuw;

    /// <summary>What this command accepted but deserves a second look; goes into the answer.</summary>
    public IReadOnlyList<string> Waarschuwingen => _waarschuwingen;

    /// <summary>The event types that a kind of dossier knows.</summary>
    public static IReadOnlyCollection<Type> GebeurtenissenVan(Type dossier) => [.. PassersVan(dossier).Keys];

    /// <summary>Gives a fresh dossier its identity.</summary>
    public void Begin(Guid id) => Id = Id == Guid.Empty ? id : throw new InvalidOperationException("this dossier has an identity already");

    /// <summary>Folds a stored event.</summary>
    public void Herleef(IGebeurtenis gebeurtenis)
    {
        Toepassen(gebeurtenis);
        Versie++;
    }

    /// <summary>Notes that the new events were stored.</summary>
    public void Opgeslagen() => _nieuw.Clear();

    /// <summary>Takes the version of a restored snapshot.</summary>
    protected internal void HerstelVersie(int versie) => Versie = Hersteld = versie;

    /// <summary>Refuses unless the rule holds.</summary>
    protected static void Eis(bool regel, Domeinfout fout)
    {
        if (!regel)
        {
            throw fout;
        }
    }

    /// <summary>Accepts, but tells the sender something in a Dutch sentence.</summary>
    protected void Waarschuw(string zin) => _waarschuwingen.Add(zin);

    /// <summary>Raises an event: changes the state and keeps it to be stored.</summary>
    protected void Gebeurt(IGebeurtenis gebeurtenis, Bijlage? bijlage = null)
    {
        Herleef(gebeurtenis);
        _nieuw.Add(new NieuweGebeurtenis(gebeurtenis, bijlage));
    }

    private void Toepassen(IGebeurtenis gebeurtenis)
    {
        if (gebeurtenis is InhoudWerdGewist)
        {
            return; // state never depends on a bijlage
        }

        if (!PassersVan(GetType()).TryGetValue(gebeurtenis.GetType(), out var pas))
        {
            throw new InvalidOperationException($"{GetType().Name} has no Pas({gebeurtenis.GetType().Name})");
        }

        pas(this, gebeurtenis);
    }

    private static IReadOnlyDictionary<Type, Action<Dossier, IGebeurtenis>> PassersVan(Type dossier) => Passers.GetOrAdd(dossier, static soort => soort
        .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
        .Where(m => m.Name == "Pas" && m.GetParameters() is [{ ParameterType: var p }] && p.IsAssignableTo(typeof(IGebeurtenis)))
        .ToDictionary(m => m.GetParameters()[0].ParameterType, m =>
        {
            var ontvanger = Expression.Parameter(typeof(Dossier));
            var gebeurtenis = Expression.Parameter(typeof(IGebeurtenis));
            return Expression.Lambda<Action<Dossier, IGebeurtenis>>(
                Expression.Call(Expression.Convert(ontvanger, soort), m, Expression.Convert(gebeurtenis, m.GetParameters()[0].ParameterType)),
                ontvanger, gebeurtenis).Compile();
        }));
}

/// <summary>
/// A dossier that can be long: above <see cref="Dossierlog.Momentopname.Drempel"/> events it keeps a snapshot. The snapshot is a
/// shortcut only; the log stays the truth, and a test compares both.
/// </summary>
/// <typeparam name="TStaat">The whole state, serialisable.</typeparam>
public interface IMetMomentopname<TStaat> where TStaat : class
{
    /// <summary>Shape number of the state; a snapshot of another shape is ignored.</summary>
    static abstract int StaatVorm { get; }

    /// <summary>The whole state.</summary>
    TStaat Staat { get; set; }
}
