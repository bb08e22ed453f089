using System.Globalization;
using System.Text;

namespace Gebiedswerking.Metingen;

/// <summary>A named line of points.</summary>
internal sealed record Lijn(string Naam, IReadOnlyList<(long X, double Y)> Punten);

/// <summary>Lines over a logarithmic axis, as an SVG that can be read on a light and on a dark page.</summary>
internal static class Grafiek
{
    private const int Breedte = 720;
    private const int Hoogte = 380;
    private const int Links = 64;
    private const int Rechts = 700;
    private const int Boven = 44;
    private const int Onder = 300;

    // Of the same lightness, with another mark each: they are told apart without colour too.
    private static readonly IReadOnlyList<(string Kleur, string Streep)> Stijlen = [("#2a7de1", "none"), ("#c2571a", "8 4"), ("#3c9a4b", "2 4")];

    public static string Teken(string verticaal, string horizontaal, IReadOnlyList<Lijn> lijnen)
    {
        var hoogste = lijnen.SelectMany(lijn => lijn.Punten).Max(punt => punt.Y);
        var stap = Stap(hoogste / 4);
        var top = Math.Ceiling(hoogste / stap) * stap;
        var waarden = lijnen.SelectMany(lijn => lijn.Punten).Select(punt => punt.X).Distinct().Order().ToList();
        var (eerste, laatste) = (Math.Log10(waarden[0]), Math.Log10(waarden[^1]));
        var svg = new StringBuilder();
        Voeg($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Breedte} {Hoogte}" width="{Breedte}" height="{Hoogte}" role="img" font-family="system-ui, sans-serif" font-size="14">""");
        Voeg($"<title>{verticaal}, by {horizontaal}</title>");
        // Only the page knows its colour, so what is drawn follows what the reader asked for.
        svg.Append("<style>text{fill:#222}.as{stroke:#888;stroke-width:1}.raster{stroke:#888;stroke-opacity:.35}@media (prefers-color-scheme:dark){text{fill:#eee}}</style>\n");
        Voeg($"""<text x="8" y="22" font-weight="600">{verticaal}</text>""");
        for (var y = 0.0; y <= top + stap / 2; y += stap)
        {
            Voeg($"""<line class="raster" x1="{Links}" x2="{Rechts}" y1="{Y(y):0.0}" y2="{Y(y):0.0}"/><text x="{Links - 8}" y="{Y(y) + 5:0.0}" text-anchor="end">{y:0.##}</text>""");
        }

        foreach (var x in waarden)
        {
            Voeg($"""<line class="as" x1="{X(x):0.0}" x2="{X(x):0.0}" y1="{Onder}" y2="{Onder + 6}"/><text x="{X(x):0.0}" y="{Onder + 24}" text-anchor="{(x == waarden[^1] ? "end" : x == waarden[0] ? "start" : "middle")}">{x:N0}</text>""");
        }

        Voeg($"""<line class="as" x1="{Links}" x2="{Rechts}" y1="{Onder}" y2="{Onder}"/><text x="{Rechts}" y="{Onder + 44}" text-anchor="end">{horizontaal}</text>""");
        for (var i = 0; i < lijnen.Count; i++)
        {
            var (kleur, streep) = Stijlen[i % Stijlen.Count];
            var punten = string.Join(' ', lijnen[i].Punten.Select(p => FormattableString.Invariant($"{X(p.X):0.0},{Y(p.Y):0.0}")));
            Voeg($"""<polyline points="{punten}" fill="none" stroke="{kleur}" stroke-width="2.5" stroke-dasharray="{streep}"/>""");
            foreach (var (x, y) in lijnen[i].Punten)
            {
                Voeg($"""<circle cx="{X(x):0.0}" cy="{Y(y):0.0}" r="4" fill="{kleur}"/>""");
            }

            var links = Links + i * 215;
            Voeg($"""<line x1="{links}" x2="{links + 32}" y1="{Hoogte - 14}" y2="{Hoogte - 14}" stroke="{kleur}" stroke-width="2.5" stroke-dasharray="{streep}"/><text x="{links + 40}" y="{Hoogte - 9}">{lijnen[i].Naam}</text>""");
        }

        return svg.Append("</svg>\n").ToString();

        double X(long waarde) => Links + (laatste > eerste ? (Math.Log10(waarde) - eerste) / (laatste - eerste) : 0) * (Rechts - Links);
        double Y(double waarde) => Onder - waarde / top * (Onder - Boven);
        void Voeg(FormattableString regel) => svg.Append(regel.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    /// <summary>The round number just above.</summary>
    private static double Stap(double ruw)
    {
        var macht = Math.Pow(10, Math.Floor(Math.Log10(ruw)));
        return macht * new[] { 1, 2, 2.5, 5, 10 }.First(veelvoud => veelvoud * macht >= ruw);
    }
}
