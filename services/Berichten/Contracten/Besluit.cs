namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The ground of a signature: the decision on which the signatory acts. Part of the proof.</summary>
/// <param name="Soort">Kind of decision.</param>
/// <param name="Datum">Day of the decision (Europe/Brussels).</param>
/// <param name="Referentie">Title or number under which it can be found; no names of persons.</param>
/// <param name="Uri">Where it was published (http or https); null when not published.</param>
/// <param name="Bekendmaking">Day on which it was published.</param>
public sealed record Besluit(Besluitsoort Soort, DateOnly Datum, string Referentie, string? Uri = null, DateOnly? Bekendmaking = null);

/// <summary>Kinds of decision on which a signature can rest.</summary>
public enum Besluitsoort
{
    /// <summary>Decision of the gemeenteraad.</summary>
    Raadsbesluit,

    /// <summary>Decision of the college van burgemeester en schepenen.</summary>
    Collegebesluit,

    /// <summary>Standing authorisation.</summary>
    Machtiging,

    /// <summary>Daily management.</summary>
    DagelijksBestuur,

    /// <summary>Decision of the Vlaamse Regering.</summary>
    VrBeslissing,

    /// <summary>Power of attorney or statutes of a private legal person.</summary>
    Volmacht,

    /// <summary>Decision of the raad voor maatschappelijk welzijn.</summary>
    BesluitRaadMaatschappelijkWelzijn,

    /// <summary>Decision of the vast bureau.</summary>
    BesluitVastBureau,

    /// <summary>Decision of the provincieraad.</summary>
    Provincieraadsbesluit,

    /// <summary>Decision of the deputatie.</summary>
    Deputatiebesluit,

    /// <summary>Decision of a raad van bestuur.</summary>
    BesluitRaadVanBestuur,

    /// <summary>Decision of the politieraad.</summary>
    Politieraadsbesluit,

    /// <summary>Decision of the politiecollege.</summary>
    Politiecollegebesluit,

    /// <summary>Decision of the zoneraad.</summary>
    Zoneraadsbesluit,

    /// <summary>Decision of the zonecollege.</summary>
    Zonecollegebesluit,

    /// <summary>Decision of a minister.</summary>
    MinisterieelBesluit,
}
