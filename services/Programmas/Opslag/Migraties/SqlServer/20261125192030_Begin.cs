using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Programmas.Opslag.Migraties.SqlServer
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
                name: "gemeente",
                columns: table => new
                {
                    nis = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kbo = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    opvolger = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: true, collation: "Latin1_General_100_BIN2")
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
                name: "regioindeling",
                columns: table => new
                {
                    nis = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false, collation: "Latin1_General_100_BIN2"),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    referentieregio = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regioindeling", x => new { x.nis, x.vanaf });
                });

            migrationBuilder.CreateTable(
                name: "taakstelling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    inhoud = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    stand = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taakstelling", x => x.id);
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
                name: "wacht_op_start",
                columns: table => new
                {
                    programma = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wacht_op_start", x => x.programma);
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
                name: "IX_wacht_op_start_van",
                table: "wacht_op_start",
                column: "van");

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
                name: "bijlage");

            migrationBuilder.DropTable(
                name: "bron_cursor");

            migrationBuilder.DropTable(
                name: "dossierkop");

            migrationBuilder.DropTable(
                name: "dossierlog");

            migrationBuilder.DropTable(
                name: "gemeente");

            migrationBuilder.DropTable(
                name: "geparkeerd");

            migrationBuilder.DropTable(
                name: "idempotentie");

            migrationBuilder.DropTable(
                name: "momentopname");

            migrationBuilder.DropTable(
                name: "ongenummerd");

            migrationBuilder.DropTable(
                name: "publicatiestand");

            migrationBuilder.DropTable(
                name: "regioindeling");

            migrationBuilder.DropTable(
                name: "taakstelling");

            migrationBuilder.DropTable(
                name: "uitgave");

            migrationBuilder.DropTable(
                name: "wacht_op_start");
        }
    }
}
