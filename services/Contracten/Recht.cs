using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Gebiedswerking.Contracten;

/// <summary>Which roles may call which use case; for whom they act is checked in the contract itself.</summary>
public static partial class Recht
{
    /// <summary>Draft, change, offer and withdraw contracts.</summary>
    public static readonly AuthorizationPolicy ContractBeheren = Toegangsregel.Voor(Rollen.Gebiedsteam);

    /// <summary>Give the visum.</summary>
    public static readonly AuthorizationPolicy VisumGeven = Toegangsregel.Voor(Rollen.FinancieelDirecteur);

    /// <summary>Sign a contract.</summary>
    public static readonly AuthorizationPolicy ContractOndertekenen = Toegangsregel.Voor(
        Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner,
        Rollen.Minister, Rollen.VoorzitterProvincieraad, Rollen.Provinciegriffier,
        Rollen.Gemeentemedewerker, Rollen.Raadslid); // these two only under a delegation

    /// <summary>Terminate a contract: who signs it.</summary>
    public static readonly AuthorizationPolicy ContractOpzeggen = ContractOndertekenen;

    /// <summary>Note that a contract was dissolved.</summary>
    public static readonly AuthorizationPolicy ContractOntbinden = Toegangsregel.Voor(Rollen.Gebiedsteam, Rollen.Gemandateerde);

    /// <summary>Report a milestone.</summary>
    public static readonly AuthorizationPolicy MijlpaalRapporteren = Toegangsregel.Voor(
        Rollen.Gemeentemedewerker, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner);

    /// <summary>Sign a milestone.</summary>
    public static readonly AuthorizationPolicy MijlpaalOndertekenen = Toegangsregel.Voor(
        Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner, Rollen.Provinciegriffier,
        Rollen.Gemeentemedewerker, Rollen.Raadslid);

    /// <summary>Delegate the own signature for a gemeente, or end that.</summary>
    public static readonly AuthorizationPolicy Delegeren = Toegangsregel.Voor(
        Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur);

    /// <summary>Note the supervision of a decision on which a gemeente signed.</summary>
    public static readonly AuthorizationPolicy ToezichtNoteren = Toegangsregel.Voor(
        Rollen.Gouverneur, Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur);

    /// <summary>Accept a milestone or send it back.</summary>
    public static readonly AuthorizationPolicy MijlpaalBeoordelen = Toegangsregel.Voor(
        Rollen.Gebiedsteam, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner);

    /// <summary>Say that a task is done; the contract itself knows for whom it is.</summary>
    public static readonly AuthorizationPolicy TaakAfhandelen = Toegangsregel.Voor(
        Rollen.Gebiedsteam, Rollen.Gemandateerde, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemeentemedewerker, Rollen.Partner);

    /// <summary>Read the text of a contract: a signed one is public, the contract itself guards the others.</summary>
    public static readonly AuthorizationPolicy TekstLezen = Toegangsregel.Openbaar;

    /// <summary>Compare versions of the text: whoever signed in, the contract itself guards what they see.</summary>
    public static readonly AuthorizationPolicy VersiesVergelijken = Toegangsregel.Iedereen;

    /// <summary>Read the public keys of the seal, and the verifier: everybody, or nobody could check a proof.</summary>
    public static readonly AuthorizationPolicy ZegelsleutelsLezen = Toegangsregel.Openbaar;

    /// <summary>Upload a file: who reports for a partij, who may register a signature on paper, and the gebiedsteam.</summary>
    public static readonly AuthorizationPolicy BewijsOpladen = Toegangsregel.Voor(
        Rollen.Gemeentemedewerker, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Gemandateerde, Rollen.Partner, Rollen.Gebiedsteam);

    /// <summary>Fetch a file: everybody who signed in, the contract itself says who of them.</summary>
    public static readonly AuthorizationPolicy BewijsLezen = Toegangsregel.Iedereen;

    /// <summary>Register and confirm a signature on paper; for which partij is checked in the contract.</summary>
    public static readonly AuthorizationPolicy PapierRegistreren = Toegangsregel.Voor(Rollen.Gebiedsteam, Rollen.Gemeentemedewerker,
        Rollen.AlgemeenDirecteur, Rollen.Burgemeester, Rollen.VoorzitterGemeenteraad, Rollen.Partner);

    /// <summary>Comment on a draft: whoever can act for a partij, and the team.</summary>
    public static readonly AuthorizationPolicy OpmerkingPlaatsen = Toegangsregel.Voor(
        Rollen.Gebiedsteam, Rollen.Gemandateerde, Rollen.Minister, Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur,
        Rollen.Gemeentemedewerker, Rollen.FinancieelDirecteur, Rollen.VoorzitterProvincieraad, Rollen.Provinciegriffier, Rollen.Partner);
}
