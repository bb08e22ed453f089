using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Fondsen.Opslag.Migraties.SqlServer
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "boeking",
                columns: table => new
                {
                    fonds = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    versie = table.Column<int>(type: "int", nullable: false),
                    gebeurtenis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boeking", x => new { x.fonds, x.versie });
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
                name: "contractfonds",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    fonds = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contractfonds", x => x.contract);
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
                name: "gemeenteindeling",
                columns: table => new
                {
                    nis = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    referentieregio = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeenteindeling", x => new { x.nis, x.vanaf });
                });

            migrationBuilder.CreateTable(
                name: "gemeenteoppervlakte",
                columns: table => new
                {
                    nis = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    km2 = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeenteoppervlakte", x => x.nis);
                });

            migrationBuilder.CreateTable(
                name: "gemeenteopvolging",
                columns: table => new
                {
                    oud = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    nieuw = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeenteopvolging", x => x.oud);
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
                name: "inwonertal",
                columns: table => new
                {
                    nis = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    inwoners = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inwonertal", x => new { x.nis, x.peildatum });
                });

            migrationBuilder.CreateTable(
                name: "mandaatruimte",
                columns: table => new
                {
                    mandatering = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    verlening = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    plafond = table.Column<decimal>(type: "decimal(15,2)", precision: 15, scale: 2, nullable: true),
                    gebruikt = table.Column<decimal>(type: "decimal(15,2)", precision: 15, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandaatruimte", x => x.mandatering);
                    table.CheckConstraint("mandaatruimte_gebruikt", "gebruikt >= 0");
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
                name: "programma",
                columns: table => new
                {
                    programma = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    inhoud = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programma", x => x.programma);
                });

            migrationBuilder.CreateTable(
                name: "programmafonds",
                columns: table => new
                {
                    programma = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    fonds = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmafonds", x => x.programma);
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
                name: "vervaldag",
                columns: table => new
                {
                    fonds = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vervaldag", x => x.fonds);
                });

            migrationBuilder.CreateTable(
                name: "wachtende_aanvraag",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    fonds = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    mandatering = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    aanvraag = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wachtende_aanvraag", x => x.contract);
                });

            migrationBuilder.CreateTable(
                name: "boekingsregel",
                columns: table => new
                {
                    fonds = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    versie = table.Column<int>(type: "int", nullable: false),
                    nummer = table.Column<int>(type: "int", nullable: false),
                    rekening = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    entiteit = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false, collation: "Latin1_General_100_BIN2"),
                    begrotingsartikel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    jaar = table.Column<int>(type: "int", nullable: false),
                    contract = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    debet = table.Column<decimal>(type: "decimal(15,2)", precision: 15, scale: 2, nullable: false),
                    credit = table.Column<decimal>(type: "decimal(15,2)", precision: 15, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boekingsregel", x => new { x.fonds, x.versie, x.nummer });
                    table.CheckConstraint("boekingsregel_kant", "debet >= 0 and credit >= 0 and (debet = 0 and credit <> 0 or debet <> 0 and credit = 0)");
                    table.ForeignKey(
                        name: "FK_boekingsregel_boeking_fonds_versie",
                        columns: x => new { x.fonds, x.versie },
                        principalTable: "boeking",
                        principalColumns: new[] { "fonds", "versie" },
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "IX_uitgave_rij",
                table: "uitgave",
                column: "rij",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_vervaldag_dag",
                table: "vervaldag",
                column: "dag");

            migrationBuilder.CreateIndex(
                name: "IX_wachtende_aanvraag_mandatering_volgnummer",
                table: "wachtende_aanvraag",
                columns: new[] { "mandatering", "volgnummer" });

            Gebiedswerking.Fundament.Dossierlog.Dossiertabellen.MaakOnveranderlijk(migrationBuilder, new Gebiedswerking.Fundament.Opslag.SqlServerDialect());
            Gebiedswerking.Fondsen.Opslag.SqlServertekst.BewaakGrootboek(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossierlog_nooit_leeg");

            migrationBuilder.DropTable(
                name: "uitgave_nooit_leeg");

            migrationBuilder.DropTable(
                name: "boekingsregel_nooit_leeg");

            migrationBuilder.DropTable(
                name: "boeking_nooit_leeg");

            migrationBuilder.DropTable(
                name: "bijlage");

            migrationBuilder.DropTable(
                name: "boekingsregel");

            migrationBuilder.DropTable(
                name: "bron_cursor");

            migrationBuilder.DropTable(
                name: "contractfonds");

            migrationBuilder.DropTable(
                name: "dossierkop");

            migrationBuilder.DropTable(
                name: "dossierlog");

            migrationBuilder.DropTable(
                name: "gemeenteindeling");

            migrationBuilder.DropTable(
                name: "gemeenteoppervlakte");

            migrationBuilder.DropTable(
                name: "gemeenteopvolging");

            migrationBuilder.DropTable(
                name: "geparkeerd");

            migrationBuilder.DropTable(
                name: "idempotentie");

            migrationBuilder.DropTable(
                name: "inwonertal");

            migrationBuilder.DropTable(
                name: "mandaatruimte");

            migrationBuilder.DropTable(
                name: "momentopname");

            migrationBuilder.DropTable(
                name: "ongenummerd");

            migrationBuilder.DropTable(
                name: "programma");

            migrationBuilder.DropTable(
                name: "programmafonds");

            migrationBuilder.DropTable(
                name: "publicatiestand");

            migrationBuilder.DropTable(
                name: "uitgave");

            migrationBuilder.DropTable(
                name: "vervaldag");

            migrationBuilder.DropTable(
                name: "wachtende_aanvraag");

            migrationBuilder.DropTable(
                name: "boeking");
        }
    }
}
