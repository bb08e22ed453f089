using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Projectie.Opslag;

/// <summary>The numbered SQL files of services/Leesmodel/Schema, which are part of this assembly.</summary>
internal static class Schema
{
    public static void Pas(MigrationBuilder migratie, params ReadOnlySpan<string> bestanden)
    {
        foreach (var bestand in bestanden)
        {
            migratie.Sql(Lees(bestand));
        }
    }

    private static string Lees(string bestand)
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream(bestand)
            ?? throw new FileNotFoundException($"{bestand} is not part of the assembly");
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }
}
