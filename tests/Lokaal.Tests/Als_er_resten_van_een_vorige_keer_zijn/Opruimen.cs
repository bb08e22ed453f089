using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Lokaal.Tests.Als_er_resten_van_een_vorige_keer_zijn;

public sealed class Opruimen
{
    [Fact]
    public async Task Stopt_een_proces_dat_een_pidbestand_met_zijn_starttijd_heeft()
    {
        var map = (await Infrastructuur.Haal()).NieuweMap("resten");
        var proces = Proces.Start(Procesopdracht.In(map, "slaper", "/bin/sleep", "600"));
        await TotGeschreven(Path.Combine(map.Processen, "slaper"));

        (await Resten.Ruim(map)).ShouldBe(["slaper"]);

        await Wacht.TotDat(() => !proces.Leeft); // we hear of the end of a child a moment after it
        Directory.EnumerateFiles(map.Processen).ShouldBeEmpty();
    }

    [Fact]
    public async Task Blijft_af_van_een_ander_proces_dat_nu_toevallig_die_pid_heeft()
    {
        var map = (await Infrastructuur.Haal()).NieuweMap("resten");
        var ander = Proces.Start(Procesopdracht.In(map, "ander", "/bin/sleep", "600"));
        var pidbestand = Path.Combine(map.Processen, "ander");
        await TotGeschreven(pidbestand);
        var (pid, starttijd) = Systeem.Ontleed((await File.ReadAllLinesAsync(pidbestand))[0]);
        await File.WriteAllTextAsync(pidbestand,
            (await File.ReadAllTextAsync(pidbestand)).Replace($" {starttijd} ", $" {starttijd - 1} ", StringComparison.Ordinal));

        (await Resten.Ruim(map)).ShouldBeEmpty();

        pid.ShouldBe(ander.Pid);
        ander.Leeft.ShouldBeTrue();
        await ander.Dood();
    }

    private static Task TotGeschreven(string pidbestand) =>
        Wacht.TotDat(() => File.Exists(pidbestand) && File.ReadAllLines(pidbestand).Length == 2);
}
