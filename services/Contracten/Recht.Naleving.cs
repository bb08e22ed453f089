using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Gebiedswerking.Contracten;

/// <summary>Rights about promises that were not kept, disputes, courts and councils.</summary>
public static partial class Recht
{
    /// <summary>Hold a partij to a promise, accept its repair, report a dispute, record a case in court and its ruling.</summary>
    public static readonly AuthorizationPolicy NalevingVragen = Toegangsregel.Voor(
        Rollen.Gebiedsteam, Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner);

    /// <summary>Say that what was asked is repaired.</summary>
    public static readonly AuthorizationPolicy HerstelMelden = Toegangsregel.Voor(
        Rollen.Gemeentemedewerker, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner);

    /// <summary>Propose a bemiddelaar.</summary>
    public static readonly AuthorizationPolicy BemiddelaarVoorstellen = Toegangsregel.Voor(Rollen.Regering,
        Rollen.Gebiedsteam, Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner);

    /// <summary>Accept or refuse a bemiddelaar or a settlement, for a partij to the dispute.</summary>
    public static readonly AuthorizationPolicy GeschilBeslissen = Toegangsregel.Voor(
        Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner);

    /// <summary>Put a settlement, for a partij to the dispute or as bemiddelaar.</summary>
    public static readonly AuthorizationPolicy VergelijkVoorleggen = Toegangsregel.Voor(Rollen.Bemiddelaar,
        Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner);

    /// <summary>Mediate in a dispute.</summary>
    public static readonly AuthorizationPolicy Bemiddelen = Toegangsregel.Voor(Rollen.Bemiddelaar);

    /// <summary>Record that a gemeenteraad took note.</summary>
    public static readonly AuthorizationPolicy KennisnameNoteren = Toegangsregel.Voor(Rollen.VoorzitterGemeenteraad, Rollen.AlgemeenDirecteur);
}
