using System.Text.Json.Nodes;

namespace Gebiedswerking.Berichten;

/// <summary>Lifts the JSON of an event from one shape to the next. Stands beside the event, with a test that reads the old JSON.</summary>
public interface IUpcaster
{
    /// <summary>Name of the event type.</summary>
    string Type { get; }

    /// <summary>The shape that it reads; it writes the next.</summary>
    int VanVorm { get; }

    /// <summary>Answers the JSON in the next shape.</summary>
    JsonObject Waardeer(JsonObject oud);
}
