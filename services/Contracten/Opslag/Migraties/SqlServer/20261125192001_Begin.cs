using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties.SqlServer
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "actie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programma = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    titel = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    omschrijving = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    bestuursniveau = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    verantwoordelijke = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    naam = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    raming = table.Column<decimal>(type: "decimal(15,2)", precision: 15, scale: 2, nullable: false),
                    indicator = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bestand",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    grootte = table.Column<long>(type: "bigint", nullable: false),
                    inhoud = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    geupload_door = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    tijdstip = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bestand", x => new { x.contract, x.hash });
                });

            migrationBuilder.CreateTable(
                name: "bijlage",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    versie = table.Column<int>(type: "int", nullable: false),
                    tekst = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bijlage", x => new { x.dossier, x.versie });
                });

            migrationBuilder.CreateTable(
                name: "bron_cursor",
                columns: table => new
                {
                    bron = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    bijgewerkt_tot = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bron_cursor", x => x.bron);
                });

            migrationBuilder.CreateTable(
                name: "contractpartij",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kbo = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contractpartij", x => new { x.contract, x.kbo });
                });

            migrationBuilder.CreateTable(
                name: "delegatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    gemeente = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    persoon = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    functie = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    tot = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossierkop",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    soort = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    versie = table.Column<int>(type: "int", nullable: false),
                    hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossierkop", x => x.dossier);
                });

            migrationBuilder.CreateTable(
                name: "dossierlog",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    versie = table.Column<int>(type: "int", nullable: false),
                    rij = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    bron = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    soort = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    type = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    vorm = table.Column<int>(type: "int", nullable: false),
                    gebeurtenis = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    bijlage_digest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    tijdstip = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    actor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    rol = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    organisatie = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    spoor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    vorige_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossierlog", x => new { x.dossier, x.versie });
                });

            migrationBuilder.CreateTable(
                name: "fonds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programma = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fonds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gemeente",
                columns: table => new
                {
                    nis = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kbo = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeente", x => x.nis);
                });

            migrationBuilder.CreateTable(
                name: "geparkeerd",
                columns: table => new
                {
                    bron = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    dossier = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    versie = table.Column<int>(type: "int", nullable: false),
                    type = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    regel = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    reden = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    tijdstip = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_geparkeerd", x => new { x.bron, x.volgnummer });
                });

            migrationBuilder.CreateTable(
                name: "idempotentie",
                columns: table => new
                {
                    client = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    route = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sleutel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    inhoud = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    antwoord = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    tijdstip = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotentie", x => new { x.client, x.route, x.sleutel })
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "mandatering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    geldig_van = table.Column<DateOnly>(type: "date", nullable: false),
                    geldig_tot = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandatering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "momentopname",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    versie = table.Column<int>(type: "int", nullable: false),
                    vorm = table.Column<int>(type: "int", nullable: false),
                    staat = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_momentopname", x => x.dossier);
                });

            migrationBuilder.CreateTable(
                name: "ongenummerd",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ongenummerd", x => new { x.dossier, x.versie });
                });

            migrationBuilder.CreateTable(
                name: "opvolging",
                columns: table => new
                {
                    oud = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    nieuw = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    nis = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ingangsdatum = table.Column<DateOnly>(type: "date", nullable: false),
                    fusie = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opvolging", x => x.oud);
                });

            migrationBuilder.CreateTable(
                name: "programma",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    titel = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    regios = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    voorbeeld = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programma", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "publicatiestand",
                columns: table => new
                {
                    bron = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    tot = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publicatiestand", x => x.bron);
                });

            migrationBuilder.CreateTable(
                name: "referentieregio",
                columns: table => new
                {
                    code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referentieregio", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "te_raadplegen",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    sleutel = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    partij = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    uri = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_te_raadplegen", x => new { x.contract, x.sleutel });
                });

            migrationBuilder.CreateTable(
                name: "termijn",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    soort = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sleutel = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_termijn", x => new { x.contract, x.soort, x.sleutel });
                });

            migrationBuilder.CreateTable(
                name: "uitgave",
                columns: table => new
                {
                    bron = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    rij = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uitgave", x => new { x.bron, x.volgnummer });
                });

            migrationBuilder.CreateTable(
                name: "zegelsleutel",
                columns: table => new
                {
                    kid = table.Column<string>(type: "nvarchar(43)", maxLength: 43, nullable: false, collation: "Latin1_General_100_BIN2"),
                    nummer = table.Column<int>(type: "int", nullable: false),
                    publiek = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    prive = table.Column<byte[]>(type: "varbinary(1000)", maxLength: 1000, nullable: false),
                    geldig_van = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_zegelsleutel", x => x.kid);
                });

            migrationBuilder.CreateTable(
                name: "mandaatlid",
                columns: table => new
                {
                    mandatering = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    nummer = table.Column<int>(type: "int", nullable: false),
                    persoon = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandaatlid", x => new { x.mandatering, x.nummer });
                    table.ForeignKey(
                        name: "FK_mandaatlid_mandatering_mandatering",
                        column: x => x.mandatering,
                        principalTable: "mandatering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_actie_programma_volgnummer",
                table: "actie",
                columns: new[] { "programma", "volgnummer" });

            migrationBuilder.CreateIndex(
                name: "IX_contractpartij_kbo",
                table: "contractpartij",
                column: "kbo");

            migrationBuilder.CreateIndex(
                name: "IX_delegatie_persoon_gemeente",
                table: "delegatie",
                columns: new[] { "persoon", "gemeente" });

            migrationBuilder.CreateIndex(
                name: "IX_dossierlog_rij",
                table: "dossierlog",
                column: "rij",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_geparkeerd_bron_dossier",
                table: "geparkeerd",
                columns: new[] { "bron", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_idempotentie_tijdstip",
                table: "idempotentie",
                column: "tijdstip");

            migrationBuilder.CreateIndex(
                name: "IX_termijn_dag",
                table: "termijn",
                column: "dag");

            migrationBuilder.CreateIndex(
                name: "IX_uitgave_rij",
                table: "uitgave",
                column: "rij",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_zegelsleutel_nummer",
                table: "zegelsleutel",
                column: "nummer",
                unique: true);

            Gebiedswerking.Fundament.Dossierlog.Dossiertabellen.MaakOnveranderlijk(migrationBuilder, new Gebiedswerking.Fundament.Opslag.SqlServerDialect());
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossierlog_nooit_leeg");

            migrationBuilder.DropTable(
                name: "uitgave_nooit_leeg");

            migrationBuilder.DropTable(
                name: "actie");

            migrationBuilder.DropTable(
                name: "bestand");

            migrationBuilder.DropTable(
                name: "bijlage");

            migrationBuilder.DropTable(
                name: "bron_cursor");

            migrationBuilder.DropTable(
                name: "contractpartij");

            migrationBuilder.DropTable(
                name: "delegatie");

            migrationBuilder.DropTable(
                name: "dossierkop");

            migrationBuilder.DropTable(
                name: "dossierlog");

            migrationBuilder.DropTable(
                name: "fonds");

            migrationBuilder.DropTable(
                name: "gemeente");

            migrationBuilder.DropTable(
                name: "geparkeerd");

            migrationBuilder.DropTable(
                name: "idempotentie");

            migrationBuilder.DropTable(
                name: "mandaatlid");

            migrationBuilder.DropTable(
                name: "momentopname");

            migrationBuilder.DropTable(
                name: "ongenummerd");

            migrationBuilder.DropTable(
                name: "opvolging");

            migrationBuilder.DropTable(
                name: "programma");

            migrationBuilder.DropTable(
                name: "publicatiestand");

            migrationBuilder.DropTable(
                name: "referentieregio");

            migrationBuilder.DropTable(
                name: "te_raadplegen");

            migrationBuilder.DropTable(
                name: "termijn");

            migrationBuilder.DropTable(
                name: "uitgave");

            migrationBuilder.DropTable(
                name: "zegelsleutel");

            migrationBuilder.DropTable(
                name: "mandatering");
        }
    }
}
