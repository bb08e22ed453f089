namespace Gebiedswerking.Berichten;

/// <summary>
/// The bijlage (free text and names) of an earlier row of this dossier was erased; every copy erases it too.
/// The event itself and its hash stay, so the chain stays whole.
/// </summary>
/// <param name="Versie">Version of the row whose bijlage was erased.</param>
/// <param name="Grond">Legal ground, e.g. the article of the GDPR; never a name.</param>
public sealed record InhoudWerdGewist(int Versie, string Grond) : IGebeurtenis;
