namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>Everything that this service says to its database in the words of a provider.</summary>
internal interface IFondsentekst
{
    /// <summary>The condition that a line of a booking is debit or credit, never both, never neither.</summary>
    string EenKant { get; }

    /// <summary>Makes the room of a mandatering when absent.</summary>
    FormattableString MaakRuimte(Guid mandatering);

    /// <summary>Reads and locks it until the transaction ends.</summary>
    FormattableString VergrendelRuimte(Guid mandatering);
}
