namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The number of inhabitants of a gemeente on a day.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Inwoners">Inhabitants.</param>
/// <param name="Peildatum">The day to which the figure belongs.</param>
/// <param name="Bron">Where the figure comes from.</param>
public sealed record InwonertalWerdVastgesteld(string Nis, int Inwoners, DateOnly Peildatum, string Bron) : IGebeurtenis;
