using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;

namespace Gebiedswerking.Portaal.Toegang;

/// <summary>The handler of the framework, which shows the secret in the header that the provider asks for instead of in the body.</summary>
internal sealed class Aanmeldhandler(IOptionsMonitor<OAuthOptions> opties, ILoggerFactory log, UrlEncoder encoder, Identiteitsdienst identiteit)
    : OAuthHandler<OAuthOptions>(opties, log, encoder)
{
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        var antwoord = await identiteit.VraagTokens(new()
        {
            ["grant_type"] = "authorization_code",
            ["code"] = context.Code,
            ["redirect_uri"] = context.RedirectUri,
            ["code_verifier"] = context.Properties.Items[OAuthConstants.CodeVerifierKey]!,
        }, Context.RequestAborted);
        context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey);
        return antwoord is null
            ? OAuthTokenResponse.Failed(new InvalidOperationException("the provider refused the code"))
            : OAuthTokenResponse.Success(antwoord);
    }
}
