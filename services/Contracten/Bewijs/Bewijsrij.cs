using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>
/// A row of the dossierlog in a proof: every field that <see cref="Ketting"/> hashes, as the text that it hashes. The text of the
/// bijlage stays out, its digest is in. Of a shielded row only its place in the chain is there.
/// </summary>
internal sealed record Bewijsrij(int Versie, string VorigeHash, string Hash)
{
    public bool? Afgeschermd { get; private init; }

    public string? Dossier { get; private init; }

    public string? Soort { get; private init; }

    public string? Type { get; private init; }

    public int? Vorm { get; private init; }

    public string? Gebeurtenis { get; private init; }

    public string? BijlageDigest { get; private init; }

    public string? Tijdstip { get; private init; }

    public string? Actor { get; private init; }

    public string? Rol { get; private init; }

    public string? Organisatie { get; private init; }

    public string? Spoor { get; private init; }

    public static Bewijsrij Van(Regel r) => new(r.Versie, r.VorigeHash, r.Hash)
    {
        Dossier = r.Dossier.ToString(), Soort = r.Soort, Type = r.Type, Vorm = r.Vorm, Gebeurtenis = r.Gebeurtenis, BijlageDigest = r.BijlageDigest,
        Tijdstip = Ketting.Tijdtekst(r.Tijdstip), Actor = r.Actor, Rol = r.Rol, Organisatie = r.Organisatie, Spoor = r.Spoor,
    };

    public static Bewijsrij AfgeschermdVan(Regel r) => new(r.Versie, r.VorigeHash, r.Hash) { Afgeschermd = true };
}
