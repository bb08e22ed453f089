using Gebiedswerking.Berichten;

namespace Gebiedswerking.Tellerdienst;

/// <summary>The blocks of the test source.</summary>
public sealed record ProefBlok(long Van, long Tot, IReadOnlyList<Regel> Regels) : IBlok<ProefBlok>
{
    public static string Bron => "proef";

    public static ProefBlok Maak(long van, long tot, IReadOnlyList<Regel> regels) => new(van, tot, regels);
}

/// <summary>A counter was begun.</summary>
public sealed record TellerWerdBegonnen(Guid Teller, int Grens) : IGebeurtenis;

/// <summary>A counter went up.</summary>
public sealed record TellerWerdVerhoogd(Guid Teller, int Met) : IGebeurtenis;

/// <summary>An event that its consumers cannot swallow until they have an antidote.</summary>
public sealed record GifWerdToegediend(Guid Teller) : IGebeurtenis;

/// <summary>An event whose JSON changed: shape 1 had <c>aantal</c>, shape 2 says <c>stappen</c>.</summary>
[Vorm(2)]
public sealed record TellerWerdVerlaagd(Guid Teller, int Stappen) : IGebeurtenis;

/// <summary>Lifts shape 1 of <see cref="TellerWerdVerlaagd"/>.</summary>
public sealed class TellerWerdVerlaagdVorm1 : IUpcaster
{
    public string Type => nameof(TellerWerdVerlaagd);

    public int VanVorm => 1;

    public System.Text.Json.Nodes.JsonObject Waardeer(System.Text.Json.Nodes.JsonObject oud)
    {
        oud["stappen"] = oud["aantal"]!.DeepClone();
        oud.Remove("aantal");
        return oud;
    }
}

/// <summary>An event that only named services may read.</summary>
[Bron("proef-vertrouwelijk")]
public sealed record GeheimWerdBewaard(Guid Teller, int Geheim) : IGebeurtenis;

/// <summary>The blocks of the confidential test source.</summary>
public sealed record ProefVertrouwelijkBlok(long Van, long Tot, IReadOnlyList<Regel> Regels) : IBlok<ProefVertrouwelijkBlok>
{
    public static string Bron => "proef-vertrouwelijk";

    public static ProefVertrouwelijkBlok Maak(long van, long tot, IReadOnlyList<Regel> regels) => new(van, tot, regels);
}
