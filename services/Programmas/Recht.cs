using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Microsoft.AspNetCore.Authorization;

namespace Gebiedswerking.Programmas;

/// <summary>Which roles may call which use case; in which regions is checked in the dossier itself.</summary>
public static class Recht
{
    /// <summary>Record a collective decision that mandates officials.</summary>
    public static readonly AuthorizationPolicy MandateringVerlenen = Toegangsregel.Voor(Rollen.Regering);

    /// <summary>Record that gemeenten merge.</summary>
    public static readonly AuthorizationPolicy FusieRegistreren = Toegangsregel.Voor(Rollen.Regering);

    /// <summary>Set up platforms, invite and record meetings.</summary>
    public static readonly AuthorizationPolicy PlatformBeheren = Toegangsregel.Voor(Rollen.Gebiedsteam);

    /// <summary>Draft, work out, negotiate and close programmes.</summary>
    public static readonly AuthorizationPolicy ProgrammaBeheren = Toegangsregel.Voor(Rollen.Gebiedsteam);

    /// <summary>Adopt a programme; team membership alone never commits the Vlaamse overheid.</summary>
    public static readonly AuthorizationPolicy ProgrammaVaststellen = Toegangsregel.Voor(Rollen.Gemandateerde);

    /// <summary>Somebody as the rules see him.</summary>
    internal static Betrokkene AlsBetrokkene(this Aanvrager wie) => new(wie.Persoon, wie.Rol, wie.Regios);
}
