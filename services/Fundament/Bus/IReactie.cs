using Gebiedswerking.Berichten;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>An event of another service, as it arrived.</summary>
/// <typeparam name="TGebeurtenis">The event type.</typeparam>
/// <param name="Gebeurtenis">The event.</param>
/// <param name="Regel">The row that carried it: dossier, version, hashes, bijlage, time.</param>
/// <param name="Bron">The source.</param>
public sealed record Ontvangen<TGebeurtenis>(TGebeurtenis Gebeurtenis, Regel Regel, string Bron) where TGebeurtenis : IGebeurtenis;

/// <summary>
/// What a service does upon an event of another service, inside the consumer's transaction. Runs once per event;
/// when it throws, nothing of it is kept, and after bounded retries the event is parked; later events of its dossier wait
/// behind it, but for <see cref="InhoudWerdGewist"/>: what must be erased may be of an event that is not there yet.
/// </summary>
/// <typeparam name="TGebeurtenis">The event type.</typeparam>
public interface IReactie<TGebeurtenis> where TGebeurtenis : IGebeurtenis
{
    /// <summary>Handles the event; the caller saves and commits.</summary>
    Task Verwerk(Ontvangen<TGebeurtenis> bericht, CancellationToken stop);
}
