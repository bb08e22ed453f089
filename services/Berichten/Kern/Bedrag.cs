using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gebiedswerking.Berichten;

/// <summary>
/// An amount in euro, exact to the cent. In JSON a string with two decimals (<c>"1234.50"</c>), so that no reader
/// passes it through floating point. May be negative (corrections). Source: domein.md, "Bedrag".
/// </summary>
[JsonConverter(typeof(BedragJson))]
public readonly record struct Bedrag : IComparable<Bedrag>
{
    /// <summary>The largest amount that fits <c>numeric(15,2)</c>.</summary>
    public const decimal Grens = 9_999_999_999_999.99m;

    private readonly decimal _euro;

    private Bedrag(decimal euro) => _euro = euro;

    /// <summary>Zero euro.</summary>
    public static Bedrag Nul => default;

    /// <summary>The amount in euro.</summary>
    public decimal Euro => _euro;

    /// <summary>Makes an amount, or says no when it has parts of a cent or does not fit.</summary>
    public static bool Probeer(decimal euro, out Bedrag bedrag)
    {
        var geldig = Math.Abs(euro) <= Grens && decimal.Round(euro, 2) == euro;
        bedrag = geldig ? new Bedrag(decimal.Round(euro, 2)) : Nul;
        return geldig;
    }

    /// <summary>Makes an amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Parts of a cent, or more than <see cref="Grens"/>.</exception>
    public static Bedrag Van(decimal euro) =>
        Probeer(euro, out var bedrag) ? bedrag : throw new ArgumentOutOfRangeException(nameof(euro), euro, "not a whole number of cents");

    /// <summary>Reads <c>1234.5</c> or <c>1234.50</c>: digits, a point, at most two decimals; no thousands, no exponent.</summary>
    public static bool Probeer(string? tekst, out Bedrag bedrag)
    {
        bedrag = Nul;
        return decimal.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro)
            && Probeer(euro, out bedrag);
    }

    /// <summary>Sum of amounts.</summary>
    public static Bedrag Som(IEnumerable<Bedrag> bedragen) => bedragen.Aggregate(Nul, (som, b) => som + b);

    /// <summary>Adds.</summary>
    public static Bedrag operator +(Bedrag a, Bedrag b) => Van(a._euro + b._euro);

    /// <summary>Subtracts.</summary>
    public static Bedrag operator -(Bedrag a, Bedrag b) => Van(a._euro - b._euro);

    /// <summary>Compares.</summary>
    public static bool operator >(Bedrag a, Bedrag b) => a._euro > b._euro;

    /// <summary>Compares.</summary>
    public static bool operator <(Bedrag a, Bedrag b) => a._euro < b._euro;

    /// <summary>Compares.</summary>
    public static bool operator >=(Bedrag a, Bedrag b) => a._euro >= b._euro;

    /// <summary>Compares.</summary>
    public static bool operator <=(Bedrag a, Bedrag b) => a._euro <= b._euro;

    /// <inheritdoc />
    public int CompareTo(Bedrag other) => _euro.CompareTo(other._euro);

    /// <summary>The amount with a point and two decimals, e.g. <c>1234.50</c>.</summary>
    public override string ToString() => _euro.ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>Writes an amount as a string; reads a string or a plain JSON number, digit by digit as decimal.</summary>
public sealed class BedragJson : JsonConverter<Bedrag>
{
    /// <inheritdoc />
    public override Bedrag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var gelezen = reader.TokenType switch
        {
            JsonTokenType.String => Bedrag.Probeer(reader.GetString(), out var b) ? b : (Bedrag?)null,
            JsonTokenType.Number => reader.TryGetDecimal(out var d) && Bedrag.Probeer(d, out var b) ? b : null,
            _ => null,
        };
        return gelezen ?? throw new JsonException("Schrijf een bedrag in euro met een punt en ten hoogste twee decimalen, bijvoorbeeld \"1234.50\".");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Bedrag value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
