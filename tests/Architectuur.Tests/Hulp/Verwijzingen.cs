using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

namespace Gebiedswerking.Architectuur.Tests.Hulp;

/// <summary>All types that a type mentions: in its signatures, its attributes, and in the code of its methods.</summary>
internal static class Verwijzingen
{
    private const BindingFlags Alles = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(v => (OpCode)v.GetValue(null)!).ToDictionary(c => c.Value);

    private static readonly ConcurrentDictionary<Type, IReadOnlySet<Type>> Bekend = [];

    /// <summary>The types that this one mentions itself; nested types (closures, state machines) answer for themselves.</summary>
    public static IReadOnlySet<Type> Van(Type type) => Bekend.GetOrAdd(type, static t =>
    {
        var gevonden = new HashSet<Type>();
        Neem(gevonden, t.BaseType);
        Neem(gevonden, t.GetInterfaces());
        Neem(gevonden, t.GetGenericArguments().SelectMany(a => a.IsGenericParameter ? a.GetGenericParameterConstraints() : [a]));
        Neem(gevonden, t.CustomAttributes.Select(a => a.AttributeType));
        foreach (var veld in t.GetFields(Alles))
        {
            Neem(gevonden, veld.FieldType);
            Neem(gevonden, veld.CustomAttributes.Select(a => a.AttributeType));
        }

        foreach (var methode in t.GetMethods(Alles).Concat<MethodBase>(t.GetConstructors(Alles)))
        {
            NeemHandtekening(gevonden, methode);
            Neem(gevonden, methode.CustomAttributes.Select(a => a.AttributeType));
            NeemCode(gevonden, methode);
        }

        return gevonden;
    });

    private static void NeemHandtekening(HashSet<Type> gevonden, MethodBase methode)
    {
        Neem(gevonden, methode.GetParameters().Select(p => p.ParameterType));
        Neem(gevonden, (methode as MethodInfo)?.ReturnType);
        if (methode.IsGenericMethod)
        {
            Neem(gevonden, methode.GetGenericArguments().SelectMany(a => a.IsGenericParameter ? a.GetGenericParameterConstraints() : [a]));
        }
    }

    private static void NeemCode(HashSet<Type> gevonden, MethodBase methode)
    {
        if (methode.GetMethodBody() is not { } lijf)
        {
            return;
        }

        Neem(gevonden, lijf.LocalVariables.Select(l => l.LocalType));
        Neem(gevonden, lijf.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType));
        var klasseparameters = methode.DeclaringType!.IsGenericType ? methode.DeclaringType.GetGenericArguments() : null;
        var eigenparameters = methode.IsGenericMethod ? methode.GetGenericArguments() : null;
        foreach (var merk in Merken(lijf.GetILAsByteArray()!))
        {
            switch (methode.Module.ResolveMember(merk, klasseparameters, eigenparameters))
            {
                case Type type:
                    Neem(gevonden, type);
                    break;
                case FieldInfo veld:
                    Neem(gevonden, veld.DeclaringType);
                    Neem(gevonden, veld.FieldType);
                    break;
                case MethodBase geroepen:
                    Neem(gevonden, geroepen.DeclaringType);
                    NeemHandtekening(gevonden, geroepen);
                    break;
            }
        }
    }

    /// <summary>The metadata tokens in a stream of instructions.</summary>
    private static IEnumerable<int> Merken(byte[] il)
    {
        for (var plaats = 0; plaats < il.Length;)
        {
            var code = il[plaats] == 0xFE ? Codes[(short)(0xFE00 | il[plaats + 1])] : Codes[il[plaats]];
            plaats += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(il, plaats);
            }

            plaats += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, plaats),
                _ => 4,
            };
        }
    }

    private static void Neem(HashSet<Type> gevonden, IEnumerable<Type?> typen)
    {
        foreach (var type in typen)
        {
            Neem(gevonden, type);
        }
    }

    private static void Neem(HashSet<Type> gevonden, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Neem(gevonden, type.GetElementType());
            return;
        }

        if (type.IsGenericType && gevonden.Add(type.GetGenericTypeDefinition()))
        {
            Neem(gevonden, type.DeclaringType);
        }

        Neem(gevonden, type.IsGenericType && !type.IsGenericTypeDefinition ? type.GetGenericArguments() : []);
        if (!type.IsGenericType)
        {
            gevonden.Add(type);
        }
    }
}
