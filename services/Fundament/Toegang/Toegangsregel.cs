using Microsoft.AspNetCore.Authorization;

namespace Gebiedswerking.Fundament.Toegang;

/// <summary>The policies of endpoints. Every endpoint names one; without, it is closed.</summary>
public static class Toegangsregel
{
    /// <summary>The scope of people and demo clients.</summary>
    public const string Scope = "gebiedswerking";

    /// <summary>Everybody, also without a token. A deliberate choice, not a default.</summary>
    public static AuthorizationPolicy Openbaar { get; } = new AuthorizationPolicyBuilder().RequireAssertion(_ => true).Build();

    /// <summary>Everybody who signed in, whatever the role.</summary>
    public static AuthorizationPolicy Iedereen { get; } =
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim("scope", Scope).Build();

    /// <summary>Services of the platform.</summary>
    public static AuthorizationPolicy Feed { get; } =
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim("scope", "feed").Build();

    /// <summary>Nobody: what holds for an endpoint that names no policy.</summary>
    internal static AuthorizationPolicy Dicht { get; } = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();

    /// <summary>People in one of these roles (domein.md, "Who uses it").</summary>
    public static AuthorizationPolicy Voor(params string[] rollen) =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim("scope", Scope).RequireClaim("rol", rollen).Build();
}
