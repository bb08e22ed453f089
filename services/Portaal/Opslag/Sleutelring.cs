using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Gebiedswerking.Portaal.Opslag;

/// <summary>The keys that seal cookies and forms, in the own database: they survive a restart and every replica has the same.</summary>
public sealed class Sleutelring(NpgsqlDataSource databank) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var opdracht = databank.CreateCommand("select inhoud from sleutel");
        using var rijen = opdracht.ExecuteReader();
        var sleutels = new List<XElement>();
        while (rijen.Read())
        {
            sleutels.Add(XElement.Parse(rijen.GetString(0)));
        }

        return sleutels;
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        using var opdracht = databank.CreateCommand("insert into sleutel (naam, inhoud) values ($1, $2)");
        opdracht.Parameters.Add(new() { Value = friendlyName });
        opdracht.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        opdracht.ExecuteNonQuery();
    }
}
