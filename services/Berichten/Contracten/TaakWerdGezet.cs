namespace Gebiedswerking.Berichten.Contracten;

/// <summary>Something happened after which a person must do something that the platform does not do by itself.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Taak">The task.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Voor">Who does it.</param>
/// <param name="Betreft">The part of the contract that it is about; the contract itself when it is about all of it.</param>
/// <param name="Partij">KBO number of the partij that does it, or that it is about.</param>
/// <param name="Bedrag">Amount in euro that it is about.</param>
/// <param name="Uiterlijk">Last day (Europe/Brussels); null: none.</param>
/// <param name="Verbintenis">The promise that it is about; null: not one promise.</param>
/// <param name="Gevolg">The consequence that the contract names and that must be decided on; null when it names none.</param>
public sealed record TaakWerdGezet(
    Guid Contract, Guid Taak, Taaksoort Soort, Taakhouder Voor, Guid Betreft, KboNummer? Partij, Bedrag? Bedrag, DateOnly? Uiterlijk,
    VerbintenisId? Verbintenis = null, Guid? Gevolg = null) : IGebeurtenis;

/// <summary>What must be done.</summary>
public enum Taaksoort
{
    /// <summary>Enter de-minimis aid to an onderneming in the register.</summary>
    DeMinimisInschrijven,

    /// <summary>A raadsbesluit on which a signature rests was annulled: see what must follow.</summary>
    VernietigingOpvolgen,

    /// <summary>Decide on a consequence that the contract names for non-compliance.</summary>
    GevolgBeslissen,

    /// <summary>Make the avenant that a vergelijk asks for.</summary>
    VergelijkUitwerken,
}

/// <summary>Who does a task.</summary>
public enum Taakhouder
{
    /// <summary>The gebiedsteam of the region.</summary>
    Gebiedsteam,

    /// <summary>A gemandateerde of the contract.</summary>
    Gemandateerde,

    /// <summary>The partij that the task names.</summary>
    Partij,
}
