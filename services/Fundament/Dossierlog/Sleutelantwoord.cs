using System.Text.Json;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>How a remembered answer is kept beside its Idempotency-Key.</summary>
internal static class Sleutelantwoord
{
    private sealed record Bewaard(Guid Dossier, int Versie, bool IsNieuw, IReadOnlyList<string>? Waarschuwingen);

    public static string Schrijf(Aanvaard a) =>
        JsonSerializer.Serialize(new Bewaard(a.Dossier, a.Versie, a.IsNieuw, a.Waarschuwingen), JsonSerializerOptions.Web);

    public static Aanvaard Lees(string tekst)
    {
        var b = JsonSerializer.Deserialize<Bewaard>(tekst, JsonSerializerOptions.Web)!;
        return new Aanvaard(b.Dossier, b.Versie) { IsNieuw = b.IsNieuw, Waarschuwingen = b.Waarschuwingen };
    }
}
