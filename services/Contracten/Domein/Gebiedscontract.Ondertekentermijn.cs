using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Until when an offered contract can be signed. When that day passes it is a draft again, and the fund frees what it reserved.</summary>
public sealed partial class Gebiedscontract
{
    /// <summary>In how many days must be signed when neither the text nor the setting <c>Ondertekening:Termijn</c> says.</summary>
    public const int Standaardtermijn = 90;

    /// <summary>Last day on which it can be signed; null when it is not offered, or has no other than its einddatum.</summary>
    public DateOnly? Uiterlijk => _staat.Ondertekening?.Uiterlijk;

    private DateOnly? TeTekenenTot(Moment? moment, int termijn)
    {
        if (Inhoud.Ondertekentermijn is { } afgesproken)
        {
            return afgesproken;
        }

        var dag = moment?.Vandaag.AddDays(termijn);
        return dag < Inhoud.Einddatum ? dag : dag is null ? null : Inhoud.Einddatum;
    }

    /// <summary>Signed later than the fund can commit, the money of a past year would have to be found again.</summary>
    private static DateOnly? Vroegste(DateOnly? dag, DateOnly? geldigTot) => dag is null || geldigTot < dag ? geldigTot : dag;

    private void EisBinnenTermijn(Moment moment) => Eis(Uiterlijk is not { } dag || moment.Vandaag <= dag, Fout.OndertekentermijnVerstreken(Uiterlijk));

    private IEnumerable<Termijn> Ondertekentermijn() => Status is Contractstatus.TerOndertekening && Uiterlijk is { } dag
        ? [new Termijn(Termijnsoort.Ondertekening, Id, dag.AddDays(1))] : [];

    private void VerstrijkOndertekentermijn() => Gebeurt(new ContractWerdNietTijdigOndertekend(Id, Uiterlijk!.Value));

    private void Pas(ContractWerdNietTijdigOndertekend g) => WordtOntwerp();
}
