using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Microsoft.AspNetCore.Authorization;

namespace Gebiedswerking.Taakstellingen;

/// <summary>Which roles may call which use case.</summary>
public static class Recht
{
    /// <summary>Draft, open for input, answer, adopt and withdraw: what the Vlaamse Regering decides together.</summary>
    public static readonly AuthorizationPolicy TaakstellingBeheren = Toegangsregel.Voor(Rollen.Regering);

    /// <summary>Give input.</summary>
    public static readonly AuthorizationPolicy InbrengGeven = Toegangsregel.Voor(Rollen.Inbrenggevers);

    /// <summary>Plan a parliamentary moment: the regering plans it, parliament may ask for it.</summary>
    public static readonly AuthorizationPolicy MomentPlannen = Toegangsregel.Voor(Rollen.Regering, Rollen.Parlement);

    /// <summary>Record the conclusion of a parliamentary moment.</summary>
    public static readonly AuthorizationPolicy MomentNoteren = Toegangsregel.Voor(Rollen.Parlement);

    /// <summary>Add figures; the use case checks the region of a gebiedsteam.</summary>
    public static readonly AuthorizationPolicy Meten = Toegangsregel.Voor(Rollen.Regering, Rollen.Gebiedsteam);
}
