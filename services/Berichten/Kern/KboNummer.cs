using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gebiedswerking.Berichten;

/// <summary>
/// Number of a legal person in the Kruispuntbank van Ondernemingen: ten digits of which the last two are
/// 97 - (first eight mod 97). Source: domein.md, "Partij".
/// </summary>
[JsonConverter(typeof(KboNummerJson))]
public readonly record struct KboNummer
{
    private readonly string? _cijfers;

    private KboNummer(string cijfers) => _cijfers = cijfers;

    /// <summary>Ten digits without points.</summary>
    public string Cijfers => _cijfers ?? "0000000000";

    /// <summary>Reads ten digits, with or without the usual points (<c>0207.500.123</c>); checks the check digits.</summary>
    public static bool Probeer(string? tekst, out KboNummer nummer)
    {
        nummer = default;
        var cijfers = tekst?.Trim().Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (cijfers is not { Length: 10 } || !cijfers.All(char.IsAsciiDigit))
        {
            return false;
        }

        var basis = int.Parse(cijfers.AsSpan(0, 8), CultureInfo.InvariantCulture);
        if (basis == 0 || 97 - basis % 97 != int.Parse(cijfers.AsSpan(8), CultureInfo.InvariantCulture))
        {
            return false;
        }

        nummer = new KboNummer(cijfers);
        return true;
    }

    /// <summary>Makes a number from digits known to be right.</summary>
    /// <exception cref="FormatException">The digits or check digits are wrong.</exception>
    public static KboNummer Van(string tekst) =>
        Probeer(tekst, out var nummer) ? nummer : throw new FormatException($"'{tekst}' is no KBO number");

    /// <inheritdoc />
    public override string ToString() => Cijfers;
}

/// <summary>A KBO number in JSON is a string of ten digits.</summary>
public sealed class KboNummerJson : JsonConverter<KboNummer>
{
    /// <inheritdoc />
    public override KboNummer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && KboNummer.Probeer(reader.GetString(), out var nummer)
            ? nummer
            : throw new JsonException("Schrijf een KBO-nummer met tien cijfers; de laatste twee zijn controlecijfers.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, KboNummer value, JsonSerializerOptions options) => writer.WriteStringValue(value.Cijfers);
}
