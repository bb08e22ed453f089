using Gebiedswerking.Vorige;

if (args is not [var opname, var uitgave, var commit] || !Version.TryParse(uitgave, out _))
{
    await Console.Error.WriteLineAsync("tests/opname <nummer van de uitgave>, zoals 1.1");
    return 2;
}

Opnemer.Neem(opname, Path.Combine(Bronboom.Uitgaven, uitgave), commit);
return 0;
