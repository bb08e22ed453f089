using System.Data;
using Npgsql;

namespace Gebiedswerking.Projectie.Opslag;

/// <summary>The SQL statements of one block: noted one by one, prepared and sent together, in order.</summary>
/// <param name="bouwplaats">Where they go when not to the tables that serve.</param>
public sealed class Lot(Bouwplaats? bouwplaats = null)
{
    private readonly List<(NpgsqlBatchCommand Opdracht, bool Verplicht, Action<int>? Geraakt)> _opdrachten = [];

    /// <summary>Notes a statement that may touch no row at all.</summary>
    /// <param name="sql">With $1, $2, ...; the same text each time, so that it is prepared once.</param>
    /// <param name="waarden">Typed values, see <see cref="Waarde"/>.</param>
    public void Voeg(string sql, params ReadOnlySpan<NpgsqlParameter> waarden) => Noteer(sql, waarden, verplicht: false, null);

    /// <summary>Notes a statement and hears, once it ran, how many rows it touched.</summary>
    /// <param name="sql">With $1, $2, ...; the same text each time, so that it is prepared once.</param>
    /// <param name="geraakt">Gets the number of rows.</param>
    /// <param name="waarden">Typed values, see <see cref="Waarde"/>.</param>
    internal void Voeg(string sql, Action<int> geraakt, params ReadOnlySpan<NpgsqlParameter> waarden) => Noteer(sql, waarden, verplicht: false, geraakt);

    /// <summary>Notes a statement that must touch a row: otherwise the event is about something that was never projected, and is parked.</summary>
    /// <param name="sql">With $1, $2, ...; the same text each time, so that it is prepared once.</param>
    /// <param name="waarden">Typed values, see <see cref="Waarde"/>.</param>
    public void VoegVerplicht(string sql, params ReadOnlySpan<NpgsqlParameter> waarden) => Noteer(sql, waarden, verplicht: true, null);

    internal async Task Voer(NpgsqlConnection verbinding, NpgsqlTransaction? transactie, CancellationToken stop)
    {
        if (_opdrachten.Count == 0)
        {
            return;
        }

        await using var lot = new NpgsqlBatch(verbinding, transactie);
        foreach (var (opdracht, _, _) in _opdrachten)
        {
            lot.BatchCommands.Add(opdracht);
        }

        await lot.PrepareAsync(stop);
        await lot.ExecuteNonQueryAsync(stop);
        _opdrachten.ForEach(o => o.Geraakt?.Invoke(o.Opdracht.RecordsAffected));
        var gemist = _opdrachten.FirstOrDefault(o => o.Verplicht && o.Opdracht.RecordsAffected == 0).Opdracht;
        _opdrachten.Clear();
        if (gemist is not null)
        {
            throw new DataException($"nothing to change for: {gemist.CommandText}");
        }
    }

    private void Noteer(string sql, ReadOnlySpan<NpgsqlParameter> waarden, bool verplicht, Action<int>? geraakt)
    {
        var opdracht = new NpgsqlBatchCommand(bouwplaats is null ? sql : bouwplaats.Vertaal(sql));
        foreach (var waarde in waarden)
        {
            opdracht.Parameters.Add(waarde);
        }

        _opdrachten.Add((opdracht, verplicht, geraakt));
    }
}
