using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Ondertekening;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Gebiedswerking.Contracten.Tests.Als_er_een_ondertekendienst_is;

public sealed class Niveau
{
    [Fact]
    public void Is_plaatselijk_gewoon_en_zegt_dat_ook() => Dienst("Development").Niveau.ShouldBe(Handtekeningniveau.Gewoon);

    [Fact]
    public void Volstaat_in_ontwikkeling() => Dienst("Development").Minimum.ShouldBe(Handtekeningniveau.Gewoon);

    [Fact]
    public void Moet_daarbuiten_gekwalificeerd_zijn() => Dienst("Production").Minimum.ShouldBe(Handtekeningniveau.Gekwalificeerd);

    [Fact]
    public void Is_in_te_stellen() => Dienst("Production", "geavanceerd").Minimum.ShouldBe(Handtekeningniveau.Geavanceerd);

    private static Ondertekendienst Dienst(string omgeving, string? minimum = null) => new(
        new ConfigurationBuilder().AddInMemoryCollection([new("Handtekening:Minimum", minimum)]).Build(), new HostingEnvironment { EnvironmentName = omgeving });
}
