using System.Security.Claims;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fundament.Tests.Als_iemand_toegang_vraagt;

public sealed class Claims
{
    [Fact]
    public void Met_het_bereik_van_het_platform_is_iemand_wie_het_token_zegt()
    {
        var wie = Aanvrager.Van(Token("gebiedswerking"));
        (wie.Persoon, wie.Rol, wie.Organisatie, wie.Regios).ShouldBe(("p", "gebiedsteam", "OVO000001", wie.Regios));
        wie.Regios.ShouldBe(["REFREG01"]);
    }

    [Theory]
    [InlineData("openid")]
    [InlineData("feed")]
    [InlineData(null)]
    public void Zonder_dat_bereik_is_iemand_anoniem_ook_waar_geen_aanmelding_nodig_is(string? bereik)
    {
        var wie = Aanvrager.Van(Token(bereik));
        (wie.Persoon, wie.Rol, wie.Organisatie, wie.Nis).ShouldBe(("", "", "", null));
        wie.Regios.ShouldBeEmpty();
    }

    private static ClaimsPrincipal Token(string? bereik) => new(new ClaimsIdentity(
        new List<Claim> { new("sub", "p"), new("rol", "gebiedsteam"), new("organisatie", "OVO000001"), new("nis", "11002"), new("regios", "REFREG01") }
            .Concat(bereik is null ? [] : [new Claim("scope", bereik)]), "Bearer", "sub", "rol"));
}
