using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Gebiedswerking.Programmas;

/// <summary>Which roles may call which use case.</summary>
public static class Recht
{
    /// <summary>Record a collective decision that mandates officials.</summary>
    public static readonly AuthorizationPolicy MandateringVerlenen = Toegangsregel.Voor("regering");
}
