using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gebiedswerking.Berichten;

/// <summary>An identity of a part of a dossier, so that the compiler keeps them apart.</summary>
/// <typeparam name="T">The identity itself.</typeparam>
public interface IId<T> where T : struct, IId<T>
{
    /// <summary>The bare value.</summary>
    Guid Waarde { get; }

    /// <summary>Wraps a bare value.</summary>
    static abstract T Van(Guid waarde);
}

/// <summary>An identity in JSON is the bare UUID.</summary>
/// <typeparam name="T">The identity.</typeparam>
public sealed class IdJson<T> : JsonConverter<T> where T : struct, IId<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Van(reader.GetGuid());

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
