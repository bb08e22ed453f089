using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Taakstellingen.Opslag.Migraties.SqlServer
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
                name: "gebied",
                columns: table => new
                {
                    soort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gebied", x => new { x.soort, x.code });
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
                name: "gebied");

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
                name: "uitgave");
        }
    }
}
