using Gebiedswerking.Contracten.Delegaties;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Mijlpalen;

/// <summary>Somebody signs a list of reported milestones on one decision, each as if it were signed by itself.</summary>
public static class OndertekenMijlpalen
{
    /// <summary>Most milestones in one list.</summary>
    public const int Hoogstens = 50;

    /// <summary>Maps <c>POST /mijlpalen/ondertekening</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/mijlpalen/ondertekening", Handle)
        .RequireAuthorization(Recht.MijlpaalOndertekenen)
        .Produces<Ondertekeningsuitslag>()
        .MetWeigeringen(400, 403)
        .WithSummary("Onderteken in een keer tot vijftig gerapporteerde mijlpalen op hetzelfde besluit")
        .WithDescription("Elke mijlpaal wordt apart ondertekend en krijgt een eigen uitslag: wat niet kan, houdt de rest niet tegen. U mag dezelfde lijst veilig opnieuw versturen.");

    /// <summary>The list.</summary>
    /// <param name="Grond">Decision on which all signatures rest.</param>
    /// <param name="Mijlpalen">The milestones.</param>
    public sealed record Ondertekenlijst(Grond? Grond = null, IReadOnlyList<TeOndertekenen?>? Mijlpalen = null);

    /// <summary>A milestone of the list.</summary>
    /// <param name="Contract">Its contract.</param>
    /// <param name="Mijlpaal">The milestone.</param>
    /// <param name="Verslag">The report that was read: the version of the contract after it. Required: nobody signs unread.</param>
    public sealed record TeOndertekenen(Guid? Contract = null, Guid? Mijlpaal = null, int? Verslag = null);

    /// <summary>The outcome, in the order of the list.</summary>
    /// <param name="Mijlpalen">Per milestone.</param>
    public sealed record Ondertekeningsuitslag(IReadOnlyList<Mijlpaaluitslag> Mijlpalen);

    /// <summary>The outcome for a milestone.</summary>
    /// <param name="Contract">Its contract.</param>
    /// <param name="Mijlpaal">The milestone.</param>
    /// <param name="Ondertekend">True when the own signature stands under that report, now or since an earlier time.</param>
    /// <param name="Versie">Version of the contract after it; null when it was refused.</param>
    /// <param name="Code">Code of the refusal; null when it is signed.</param>
    /// <param name="Zin">What to do about the refusal.</param>
    public sealed record Mijlpaaluitslag(Guid Contract, Guid Mijlpaal, bool Ondertekend, int? Versie, string? Code, string? Zin);

    private static async Task<Ondertekeningsuitslag> Handle(Ondertekenlijst lijst, Aanvrager wie, Ondertekendienst dienst, Beoordelingstermijn termijn,
        IServiceScopeFactory diensten, TimeProvider klok, CancellationToken stop)
    {
        var moment = klok.Nu();
        var invoer = new Invoer();
        var rijen = Lees(lijst.Mijlpalen ?? [], invoer);
        var tekent = wie.AlsOndertekenaar(lijst.Grond, partij: null, dienst.Niveau, moment, invoer);
        var uitslagen = new List<Mijlpaaluitslag>();
        foreach (var (contract, mijlpaal, verslag) in rijen)
        {
            // A transaction each, so that one refusal takes nothing of the others along.
            await using var scope = diensten.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
            try
            {
                var dossier = await db.LaadVoorMijlpaal(contract, tekent.Wie, moment.Vandaag, stop);
                var versie = dossier.Versie;
                if (!dossier.HeeftGetekend(new(mijlpaal), verslag, tekent.Wie))
                {
                    var nodig = Ondertekenregels.VoorMijlpaal(dossier.Mijlpaal(new(mijlpaal)).Verantwoordelijke).Hoedanigheden;
                    var vervangt = await Vervangers.Zoek(db, tekent.Wie, namens: null, nodig, contract, mijlpaal: true, moment.Vandaag, stop);
                    dossier.OndertekenMijlpaal(new(mijlpaal), tekent with { Vervangt = vervangt }, dienst.Minimum, moment, verslag, termijn.Dagen);
                    versie = (await db.Bewaar(dossier, wie, stop)).Versie;
                }

                uitslagen.Add(new(contract, mijlpaal, true, versie, null, null));
            }
            catch (Domeinfout fout)
            {
                uitslagen.Add(new(contract, mijlpaal, false, null, fout.Code, fout.Zin));
            }
        }

        return new(uitslagen);
    }

    private static List<(Guid Contract, Guid Mijlpaal, int Verslag)> Lees(IReadOnlyList<TeOndertekenen?> rijen, Invoer invoer)
    {
        var gelezen = new List<(Guid, Guid, int)>();
        invoer.Eis(rijen.Count is > 0 and <= Hoogstens, "mijlpalen", $"Kies 1 tot {Hoogstens} mijlpalen.");
        for (var i = 0; i < Math.Min(rijen.Count, Hoogstens); i++)
        {
            var veld = $"mijlpalen[{i}]";
            var goed = invoer.Eis(rijen[i]?.Contract is not null, $"{veld}.contract", "Vul het contract in.");
            goed &= invoer.Eis(rijen[i]?.Mijlpaal is not null, $"{veld}.mijlpaal", "Vul de mijlpaal in.");
            goed &= invoer.Eis(rijen[i]?.Verslag is not null, $"{veld}.verslag", "Zeg welk verslag u gelezen hebt.");
            goed = goed && invoer.Eis(gelezen.All(g => g.Item2 != rijen[i]!.Mijlpaal), $"{veld}.mijlpaal", "Deze mijlpaal staat er al. Noem ze een keer.");
            if (goed)
            {
                gelezen.Add((rijen[i]!.Contract!.Value, rijen[i]!.Mijlpaal!.Value, rijen[i]!.Verslag!.Value));
            }
        }

        return gelezen;
    }
}
