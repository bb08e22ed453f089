using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Gebiedswerking.Fondsen;

/// <summary>Which roles may call which use case.</summary>
public static class Recht
{
    /// <summary>Set up a fund, and confirm what is put in: what the Vlaamse Regering decides together.</summary>
    public static readonly AuthorizationPolicy FondsBeheren = Toegangsregel.Voor(Rollen.Regering);

    /// <summary>Announce a contribution.</summary>
    public static readonly AuthorizationPolicy InbrengAankondigen = Toegangsregel.Voor(Rollen.Regering, Rollen.Gemandateerde);

    /// <summary>Approve and send a payment order; the rule asks a member of the collective.</summary>
    public static readonly AuthorizationPolicy Betalen = Toegangsregel.Voor(Rollen.Gemandateerde);

    /// <summary>Report what the bank did.</summary>
    public static readonly AuthorizationPolicy UitkomstMelden = Toegangsregel.Voor(Rollen.Gemandateerde, Rollen.Regering);

    /// <summary>Take a failed payment order up again; the rule asks a region of the fund.</summary>
    public static readonly AuthorizationPolicy Hernemen = Toegangsregel.Voor(Rollen.Gebiedsteam);

    /// <summary>Read the ledger.</summary>
    public static readonly AuthorizationPolicy GrootboekLezen = Toegangsregel.Voor(Rollen.Regering, Rollen.Gemandateerde, Rollen.Rekenhof);

    /// <summary>Announce or withdraw co-financing, and prepare a request for European money; the rule asks a region of the fund, or a member of the collective.</summary>
    public static readonly AuthorizationPolicy BuitengeldVoorbereiden = Toegangsregel.Voor(Rollen.Regering, Rollen.Gebiedsteam, Rollen.Gemandateerde);

    /// <summary>Divide an amount over gemeenten; the rule asks a region of the fund, or a member of the collective.</summary>
    public static readonly AuthorizationPolicy Verdelen = Toegangsregel.Voor(Rollen.Gebiedsteam, Rollen.Gemandateerde);

    /// <summary>Register and confirm an account; the rule asks the own organisation.</summary>
    public static readonly AuthorizationPolicy RekeningRegistreren =
        Toegangsregel.Voor(Rollen.Regering, Rollen.FinancieelDirecteur, Rollen.AlgemeenDirecteur, Rollen.Partner);

    /// <summary>See whether an account was registered and how it ends.</summary>
    public static readonly AuthorizationPolicy RekeningLezen = Toegangsregel.Voor(
        Rollen.Regering, Rollen.FinancieelDirecteur, Rollen.AlgemeenDirecteur, Rollen.Partner, Rollen.Gemandateerde, Rollen.Rekenhof);

    /// <summary>Correct what was booked for a contribution: who confirms it.</summary>
    public static readonly AuthorizationPolicy GrootboekCorrigeren = Toegangsregel.Voor(Rollen.Regering);

    /// <summary>Read the ceiling of a mandatering and its use; the rule asks a member of the collective.</summary>
    public static readonly AuthorizationPolicy RuimteLezen = Toegangsregel.Voor(Rollen.Regering, Rollen.Gemandateerde, Rollen.Rekenhof);

    /// <summary>Shift credit between lines; the rule asks a member of a collective whose mandatering allows it.</summary>
    public static readonly AuthorizationPolicy Verschuiven = Toegangsregel.Voor(Rollen.Gemandateerde);

    /// <summary>Draw, or renounce that; the rule asks the partij that is paid.</summary>
    public static readonly AuthorizationPolicy Trekken = Toegangsregel.Voor(Rollen.FinancieelDirecteur, Rollen.AlgemeenDirecteur, Rollen.Partner);

    /// <summary>Propose a claim; the rule asks a member of the collective, or a region of the fund.</summary>
    public static readonly AuthorizationPolicy TerugvorderingVoorstellen = Toegangsregel.Voor(Rollen.Gemandateerde, Rollen.Gebiedsteam);

    /// <summary>Note the advice on a commitment; the rule asks a gemandateerde to be a member of the collective.</summary>
    public static readonly AuthorizationPolicy ToetsNoteren = Toegangsregel.Voor(Rollen.Regering, Rollen.Gemandateerde);
}
