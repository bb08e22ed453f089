using Gebiedswerking.Contracten.Domein;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>
/// Takes the table of signatories from the file that the setting <c>Ondertekenregels:Bestand</c> names, when there is one. A service with a
/// wrong table does not start: it would let the wrong people sign.
/// </summary>
public sealed class Ondertekeninstelling(IConfiguration instellingen) : IHostedService
{
    /// <summary>Name of the setting: a path, relative to the service.</summary>
    public const string Instelling = "Ondertekenregels:Bestand";

    /// <summary>The table that these settings ask for.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be read, or is no right table.</exception>
    public static Ondertekentabel Lees(IConfiguration instellingen)
    {
        if (instellingen[Instelling] is not { Length: > 0 } pad)
        {
            return Ondertekentabel.Standaard;
        }

        try
        {
            return Ondertekentabel.Lees(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, pad)));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new InvalidOperationException($"{Instelling} = {pad}: {fout.Message}", fout);
        }
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Ondertekenregels.Gebruik(Lees(instellingen));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
