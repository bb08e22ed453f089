using Gebiedswerking.Architectuur.Tests.Hulp;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_laag_overslaat
{
    public class Domein_zonder_techniek
    {
        private static readonly string[] Techniek =
        [
            "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Extensions", "MassTransit", "RabbitMQ", "Npgsql", "System.Data", "System.Net",
        ];

        [Fact]
        public void Noemt_geen_database_web_of_bus_ook_niet_binnen_een_methode() => Huis.Samenstellen.SelectMany(s => s.GetTypes())
            .Where(IsDomein).SelectMany(Overtredingen).ShouldBeEmpty();

        [Fact]
        public void Noemt_uit_de_eigen_dienst_niets_buiten_het_domein() => Huis.Diensten.SelectMany(d => d.Samenstel.GetTypes())
            .Where(IsDomein)
            .SelectMany(t => Verwijzingen.Van(t).Where(v => v.Assembly == t.Assembly && v.Namespace?.StartsWith("Gebiedswerking.", StringComparison.Ordinal) == true && !IsDomein(v)).Select(v => $"{t} -> {v}"))
            .ShouldBeEmpty();

        [Fact]
        public void Bestaat_in_elke_dienst_met_een_dossierlog() => Huis.Diensten
            .Where(d => d.Samenstel.GetTypes().Any(t => t.BaseType?.Name == "DossierDb"))
            .Where(d => !d.Samenstel.GetTypes().Any(IsDomein)).ShouldBeEmpty();

        [Theory]
        [InlineData(typeof(Voorbeelden.Domein.Verborgen), "Npgsql.NpgsqlConnection")]
        [InlineData(typeof(Voorbeelden.Domein.Afgeleid), "Microsoft.EntityFrameworkCore.DbContext")]
        [InlineData(typeof(Voorbeelden.Domein.Handtekening), "Microsoft.AspNetCore.Http.HttpContext")]
        public void Wordt_betrapt_waar_het_zich_ook_verbergt(Type zondaar, string techniek) =>
            new[] { zondaar }.Concat(zondaar.GetNestedTypes(System.Reflection.BindingFlags.NonPublic)).SelectMany(Overtredingen)
                .ShouldContain(o => o.EndsWith(techniek, StringComparison.Ordinal));

        private static bool IsDomein(Type type) => type.Namespace?.Split('.').Contains("Domein") == true;

        private static IEnumerable<string> Overtredingen(Type type) => Verwijzingen.Van(type).Where(IsTechniek).Select(v => $"{type} -> {v}");

        private static bool IsTechniek(Type? type)
        {
            for (; type is not null; type = type.BaseType)
            {
                if (Techniek.Any(t => type.Namespace == t || type.Namespace?.StartsWith(t + ".", StringComparison.Ordinal) == true))
                {
                    return true;
                }
            }

            return false;
        }
    }
}

// What the check must catch.
namespace Gebiedswerking.Architectuur.Tests.Voorbeelden.Domein
{
    public static class Verborgen
    {
        public static async Task Doe()
        {
            await Task.Yield();
            Func<object> maak = () => new Npgsql.NpgsqlConnection();
            maak();
        }
    }

    public sealed class Afgeleid
    {
        public static Type Soort() => typeof(List<Microsoft.EntityFrameworkCore.DbContext>);
    }

    public sealed class Handtekening
    {
        public static void Doe(IReadOnlyList<Microsoft.AspNetCore.Http.HttpContext[]> contexten) => _ = contexten;
    }
}
