using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Uitrol.Tests.Hulp;

namespace Gebiedswerking.Uitrol.Tests.Als_het_platform_uitgerold_wordt;

public sealed partial class Containerfiles
{
    private static readonly string[] Bekend = ["ARG", "FROM", "ENV", "WORKDIR", "COPY", "RUN", "EXPOSE", "USER", "ENTRYPOINT", "CMD"];

    private static readonly string[] Geheimwoorden = ["GEHEIM", "SECRET", "PASSWORD", "WACHTWOORD", "TOKEN", "SLEUTEL", "KEY"];

    public static TheoryData<string> Bestanden => [.. Directory.EnumerateFiles(Bron.In("deploy"), "Containerfile.*").Select(b => Path.GetFileName(b)!)];

    [Theory, MemberData(nameof(Bestanden))]
    public void Volgen_de_regels(string bestand) => Fouten(File.ReadAllText(Bron.In("deploy", bestand))).ShouldBeEmpty();

    [Theory]
    [InlineData("ADD https://example.org/x /x", "onbekende instructie ADD")]
    [InlineData("HEALTHCHECK CMD curl localhost", "onbekende instructie HEALTHCHECK")]
    [InlineData("FROM ubuntu", "ubuntu heeft geen vaste versie")]
    [InlineData("FROM ubuntu:latest", "ubuntu:latest heeft geen vaste versie")]
    [InlineData("ENV PORTAAL_GEHEIM=abc", "PORTAAL_GEHEIM is een geheim")]
    [InlineData("ARG NPM_TOKEN", "NPM_TOKEN is een geheim")]
    [InlineData("USER root", "eindigt als root")]
    [InlineData("USER 0:0", "eindigt als root")]
    [InlineData("ENTRYPOINT dotnet x.dll", "ENTRYPOINT gaat door een shell")]
    public void Worden_geweigerd_met(string regel, string fout) =>
        Fouten(File.ReadAllText(Bron.In("deploy", "Containerfile.dotnet")) + regel + "\n").ShouldContain(fout);

    [Theory, InlineData("Containerfile.dotnet", "aspnet:10.0", "-chiseled-extra"), InlineData("Containerfile.node", "distroless/nodejs", ":nonroot")]
    public void Eindigen_in_een_beeld_zonder_shell(string bestand, string begin, string einde)
    {
        var laatste = Vroms(Regels(File.ReadAllText(Bron.In("deploy", bestand)))).Last();
        laatste.ShouldContain(begin);
        laatste.ShouldEndWith(einde);
    }

    [Fact]
    public void Bouwen_elke_dienst_van_de_starter()
    {
        var compose = Compose.Lees().Diensten().ToDictionary(d => d.Naam, d => d.Dienst);
        foreach (var dienst in Diensten.Alle)
        {
            var bouw = compose[dienst.Naam]["build"]!;
            ((string)bouw["dockerfile"]!).ShouldBe($"deploy/Containerfile.{dienst.Soort.ToString().ToLowerInvariant()}");
            var pad = (string)(bouw["args"]!["PROJECT"] ?? bouw["args"]!["HOSTMAP"])!;
            (dienst.Soort is Dienstsoort.DotNet ? Path.GetDirectoryName(pad) : pad).ShouldBe(dienst.Map);
            Path.Exists(Bron.In(pad)).ShouldBeTrue(pad);
        }
    }

    [Fact]
    public void Herstellen_pakketten_alleen_uit_vergrendelde_lijsten()
    {
        File.ReadAllText(Bron.In("deploy", "Containerfile.dotnet")).ShouldContain("dotnet restore \"$PROJECT\" --locked-mode");
        File.ReadAllText(Bron.In("deploy", "Containerfile.node")).ShouldContain("npm ci --omit=dev");
        Diensten.Alle.Select(d => Bron.In(d.Map, d.Soort is Dienstsoort.DotNet ? "packages.lock.json" : "package-lock.json")).Where(b => !File.Exists(b)).ShouldBeEmpty();
    }

    [Fact]
    public void Krijgen_alleen_te_zien_wat_ze_bouwen()
    {
        var regels = File.ReadAllLines(Bron.In(".dockerignore")).Where(r => r.Length > 0 && !r.StartsWith('#')).ToList();
        regels[0].ShouldBe("*");
        regels.Where(r => r.StartsWith('!')).ShouldNotContain(r => r == "!deploy" || r.Contains("geheimen", StringComparison.Ordinal) || r.Contains(".git", StringComparison.Ordinal));
    }

    private static List<string> Fouten(string tekst)
    {
        var (fouten, regels) = (new List<string>(), Regels(tekst));
        foreach (var (instructie, rest) in regels)
        {
            if (!Bekend.Contains(instructie))
            {
                fouten.Add($"onbekende instructie {instructie}");
            }

            if (instructie is "ARG" or "ENV")
            {
                fouten.AddRange(Toewijzing().Matches(rest).Select(m => m.Groups[1].Value)
                    .Where(naam => Geheimwoorden.Any(woord => naam.Contains(woord, StringComparison.OrdinalIgnoreCase))).Select(naam => $"{naam} is een geheim"));
            }

            if (instructie is "ENTRYPOINT" or "CMD" && !rest.StartsWith('['))
            {
                fouten.Add($"{instructie} gaat door een shell");
            }
        }

        fouten.AddRange(Vroms(regels).Where(beeld => !Versie().IsMatch(beeld) || beeld.EndsWith(":latest", StringComparison.Ordinal)).Select(beeld => $"{beeld} heeft geen vaste versie"));
        if (regels.LastOrDefault(r => r.Instructie == "USER").Inhoud is null or "root" or "0" or "0:0")
        {
            fouten.Add("eindigt als root");
        }

        return fouten;
    }

    /// <summary>The images of the stages, with the defaults of the arguments before the first one.</summary>
    private static List<string> Vroms(IReadOnlyList<(string Instructie, string Inhoud)> regels)
    {
        var waarden = regels.Where(r => r.Instructie == "ARG" && r.Inhoud.Contains('=')).Select(r => r.Inhoud.Split('=', 2)).ToDictionary(d => d[0], d => d[1]);
        return [.. regels.Where(r => r.Instructie == "FROM").Select(r => r.Inhoud.Split(' ')[0]).Select(beeld => Verwijzing().Replace(beeld, m => waarden[m.Groups[1].Value]))];
    }

    private static List<(string Instructie, string Inhoud)> Regels(string tekst) =>
    [
        .. Vervolg().Replace(string.Join('\n', tekst.Split('\n').Where(regel => !regel.TrimStart().StartsWith('#'))), " ")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(regel => regel.Split(' ', 2)).Select(delen => (delen[0], delen.ElementAtOrDefault(1)?.Trim() ?? "")),
    ];

    [GeneratedRegex(@"(?:^|\s)(\w+)(?==|$)")]
    private static partial Regex Toewijzing();

    [GeneratedRegex(@"\$\{(\w+)\}")]
    private static partial Regex Verwijzing();

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Vervolg();

    [GeneratedRegex(@"^[^:@\s]+:[\w.-]+(@sha256:[0-9a-f]{64})?$")]
    private static partial Regex Versie();
}
