namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>An example goal as the read model shows it.</summary>
internal sealed record Taakstellingbeeld(
    Guid Id, string Status, Lijst<Partnerinbreng> Inbrengen, Lijst<Momentbeeld> ParlementaireMomenten, Lijst<Indicatorbeeld> Indicatoren)
{
    public const string Vraag =
        """
        query($titel: String!) {
          taakstellingen(first: 1, filter: { titel: { equalTo: $titel }, voorbeeld: { equalTo: true } }) {
            nodes {
              id status
              inbrengen(first: 10) { nodes { id gevolg } }
              parlementaireMomenten(first: 10) { nodes { id } }
              indicatoren(first: 10) { nodes { id code metingen(first: 100) { nodes { referentieregioCode periodeVan } } } }
            }
          }
        }
        """;
}

/// <summary>An input of a partner.</summary>
internal sealed record Partnerinbreng(Guid Id, string? Gevolg);

/// <summary>A parliamentary moment.</summary>
internal sealed record Momentbeeld(Guid Id);

/// <summary>An indicator.</summary>
internal sealed record Indicatorbeeld(Guid Id, string Code, Lijst<Metingbeeld> Metingen);

/// <summary>A figure.</summary>
internal sealed record Metingbeeld(string? ReferentieregioCode, DateOnly PeriodeVan);
