using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Gebiedswerking.Portaal.Opslag;

/// <summary>
/// What the provider gave for a refresh token, shared by every replica: such a token works once, and a second try would end the session.
/// Who comes second waits on the row of the first and reads its answer; when the first dies its row goes with it and the second asks.
/// </summary>
public sealed class Vernieuwingen(NpgsqlDataSource databank, IDataProtectionProvider bescherming)
{
    /// <summary>As long as an access token lives: a browser that did not get the first answer still has the old cookie.</summary>
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _zegel = bescherming.CreateProtector("vernieuwing");

    /// <summary>Answers what the provider gave for this token; asks for it when nobody did. A refusal or an error is not remembered.</summary>
    public async Task<string?> Eenmaal(string token, Func<Task<string?>> vraag)
    {
        var kenmerk = SHA256.HashData(Encoding.UTF8.GetBytes(token));
        await using var verbinding = await databank.OpenConnectionAsync();
        await using (var transactie = await verbinding.BeginTransactionAsync())
        {
            if (await Voer("insert into vernieuwing values ($1, '', now() + $2) on conflict do nothing", kenmerk, Bewaartijd) == 0)
            {
                await using var lees = new NpgsqlCommand("select antwoord from vernieuwing where kenmerk = $1", verbinding) { Parameters = { new() { Value = kenmerk } } };
                return _zegel.Unprotect((string)(await lees.ExecuteScalarAsync())!);
            }

            if (await vraag() is not { } antwoord)
            {
                return null;
            }

            await Voer("update vernieuwing set antwoord = $2 where kenmerk = $1", kenmerk, _zegel.Protect(antwoord));
            await transactie.CommitAsync();
            await Voer("delete from vernieuwing where vergeet_op < now()");
            return antwoord;
        }

        async Task<int> Voer(string sql, params object[] waarden)
        {
            await using var opdracht = new NpgsqlCommand(sql, verbinding);
            opdracht.Parameters.AddRange(waarden.Select(waarde => new NpgsqlParameter { Value = waarde }).ToArray());
            return await opdracht.ExecuteNonQueryAsync();
        }
    }
}
