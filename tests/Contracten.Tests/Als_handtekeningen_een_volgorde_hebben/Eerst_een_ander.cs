using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_handtekeningen_een_volgorde_hebben;

public sealed class Eerst_een_ander
{
    private static readonly Ondertekenregel Regel = new([Hoedanigheid.VoorzitterGemeenteraad, Hoedanigheid.AlgemeenDirecteur], [Besluitsoort.Raadsbesluit], Volgorde: true);
    private static readonly GezetteHandtekening Voorzitter = new(Voorbeeld.Antwerpen, Hoedanigheid.VoorzitterGemeenteraad, "voorzitter");

    [Fact]
    public void Tekent_de_tweede_niet_voor_de_eerste()
    {
        var fout = Should.Throw<Domeinfout>(() => Controleer(Regel, Wie.Directeur(Voorbeeld.Antwerpen)));

        (fout.Code, fout.Status).ShouldBe(("eerst-een-ander", 409));
        fout.Zin.ShouldContain("voorzitter van de gemeenteraad");
    }

    [Fact]
    public void Tekent_de_tweede_na_de_eerste() => Controleer(Regel, Wie.Directeur(Voorbeeld.Antwerpen), Voorzitter).ShouldBe(Hoedanigheid.AlgemeenDirecteur);

    [Fact]
    public void Tekent_de_eerste_altijd() => Controleer(Regel, Wie.Voorzitter(Voorbeeld.Antwerpen)).ShouldBe(Hoedanigheid.VoorzitterGemeenteraad);

    [Fact]
    public void Is_er_zonder_volgorde_geen_eerste() =>
        Controleer(Regel with { Volgorde = false }, Wie.Directeur(Voorbeeld.Antwerpen)).ShouldBe(Hoedanigheid.AlgemeenDirecteur);

    private static Hoedanigheid Controleer(Ondertekenregel regel, Betrokkene wie, params GezetteHandtekening[] gezet) =>
        Handtekeningen.Controleer(regel, gezet, wie.Op(Voorbeeld.Raadsbesluit), Handtekeningniveau.Gewoon);
}
