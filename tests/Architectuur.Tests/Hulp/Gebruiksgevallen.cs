using System.Reflection;
using Microsoft.AspNetCore.Routing;

namespace Gebiedswerking.Architectuur.Tests.Hulp;

/// <summary>What a service can be asked: addresses (a static class with <c>Map</c>) and tasks of the command line.</summary>
internal static class Gebruiksgevallen
{
    public static IEnumerable<Type> MetAdres(Project dienst) => Statisch(dienst).Where(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        .Any(m => m.Name == "Map" && m.GetParameters() is [{ ParameterType: var p }] && p == typeof(RouteGroupBuilder)));

    public static IEnumerable<Type> Taken(Project dienst) => Statisch(dienst).Where(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        .Any(m => m.ReturnType == typeof(Task<int>) && m.GetParameters().Select(p => p.ParameterType)
            .SequenceEqual([typeof(IServiceProvider), typeof(string[]), typeof(CancellationToken)])));

    private static IEnumerable<Type> Statisch(Project dienst) => dienst.Samenstel.GetTypes().Where(t => t is { IsAbstract: true, IsSealed: true, IsNested: false });
}
