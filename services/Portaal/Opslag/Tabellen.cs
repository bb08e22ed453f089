using Npgsql;

namespace Gebiedswerking.Portaal.Opslag;

/// <summary>The tables of the own database.</summary>
public static class Tabellen
{
    /// <summary>Makes those that are missing. Each instance does this before it starts, so one at a time.</summary>
    public static async Task Migreer(NpgsqlDataSource databank)
    {
        await using var opdracht = databank.CreateCommand("""
            select pg_advisory_xact_lock(hashtext('portaal-migreer'));
            create table if not exists sleutel (naam text primary key, inhoud text not null);
            create table if not exists vernieuwing (kenmerk bytea primary key, antwoord text not null, vergeet_op timestamptz not null);
            create table if not exists klad (id uuid primary key, persoon text not null, versie int not null, doel text not null, inhoud text not null,
              gewijzigd timestamptz not null, af text);
            create index if not exists klad_persoon on klad (persoon)
            """);
        await opdracht.ExecuteNonQueryAsync();
    }
}
