using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Gebiedswerking.Fondsen.Opslag.Migraties
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
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bijlage", x => new { x.dossier, x.versie });
                });

            migrationBuilder.CreateTable(
                name: "boeking",
                columns: table => new
                {
                    fonds = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    gebeurtenis = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boeking", x => new { x.fonds, x.versie });
                });

            migrationBuilder.CreateTable(
                name: "bron_cursor",
                columns: table => new
                {
                    bron = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    bijgewerkt_tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bron_cursor", x => x.bron);
                });

            migrationBuilder.CreateTable(
                name: "contractfonds",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uuid", nullable: false),
                    fonds = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contractfonds", x => x.contract);
                });

            migrationBuilder.CreateTable(
                name: "dossierkop",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossierkop", x => x.dossier);
                });

            migrationBuilder.CreateTable(
                name: "dossierlog",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    rij = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    bron = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    soort = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    vorm = table.Column<int>(type: "integer", nullable: false),
                    gebeurtenis = table.Column<string>(type: "text", nullable: false),
                    bijlage_digest = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    tijdstip = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    rol = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    organisatie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    spoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    vorige_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossierlog", x => new { x.dossier, x.versie });
                });

            migrationBuilder.CreateTable(
                name: "gemeenteindeling",
                columns: table => new
                {
                    nis = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    referentieregio = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeenteindeling", x => new { x.nis, x.vanaf });
                });

            migrationBuilder.CreateTable(
                name: "geparkeerd",
                columns: table => new
                {
                    bron = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    regel = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    tijdstip = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_geparkeerd", x => new { x.bron, x.volgnummer });
                });

            migrationBuilder.CreateTable(
                name: "idempotentie",
                columns: table => new
                {
                    client = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    route = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    sleutel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    antwoord = table.Column<string>(type: "text", nullable: true),
                    tijdstip = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotentie", x => new { x.client, x.route, x.sleutel });
                });

            migrationBuilder.CreateTable(
                name: "mandaatruimte",
                columns: table => new
                {
                    mandatering = table.Column<Guid>(type: "uuid", nullable: false),
                    verlening = table.Column<string>(type: "text", nullable: true),
                    plafond = table.Column<decimal>(type: "numeric(15,2)", precision: 15, scale: 2, nullable: true),
                    gebruikt = table.Column<decimal>(type: "numeric(15,2)", precision: 15, scale: 2, nullable: false)
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
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    vorm = table.Column<int>(type: "integer", nullable: false),
                    staat = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_momentopname", x => x.dossier);
                });

            migrationBuilder.CreateTable(
                name: "ongenummerd",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ongenummerd", x => new { x.dossier, x.versie });
                });

            migrationBuilder.CreateTable(
                name: "programma",
                columns: table => new
                {
                    programma = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programma", x => x.programma);
                });

            migrationBuilder.CreateTable(
                name: "programmafonds",
                columns: table => new
                {
                    programma = table.Column<Guid>(type: "uuid", nullable: false),
                    fonds = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmafonds", x => x.programma);
                });

            migrationBuilder.CreateTable(
                name: "publicatiestand",
                columns: table => new
                {
                    bron = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
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
                    bron = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    rij = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uitgave", x => new { x.bron, x.volgnummer });
                });

            migrationBuilder.CreateTable(
                name: "wachtende_aanvraag",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uuid", nullable: false),
                    fonds = table.Column<Guid>(type: "uuid", nullable: false),
                    mandatering = table.Column<Guid>(type: "uuid", nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    aanvraag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wachtende_aanvraag", x => x.contract);
                });

            migrationBuilder.CreateTable(
                name: "boekingsregel",
                columns: table => new
                {
                    fonds = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    rekening = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    entiteit = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    begrotingsartikel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    contract = table.Column<Guid>(type: "uuid", nullable: true),
                    debet = table.Column<decimal>(type: "numeric(15,2)", precision: 15, scale: 2, nullable: false),
                    credit = table.Column<decimal>(type: "numeric(15,2)", precision: 15, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boekingsregel", x => new { x.fonds, x.versie, x.nummer });
                    table.CheckConstraint("boekingsregel_kant", "debet >= 0 and credit >= 0 and (debet = 0) <> (credit = 0)");
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
                name: "IX_wachtende_aanvraag_mandatering_volgnummer",
                table: "wachtende_aanvraag",
                columns: new[] { "mandatering", "volgnummer" });

            Gebiedswerking.Fundament.Dossierlog.Dossiertabellen.MaakOnveranderlijk(migrationBuilder, new Gebiedswerking.Fundament.Opslag.PostgresDialect());
            Gebiedswerking.Fondsen.Opslag.Postgrestekst.BewaakGrootboek(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "geparkeerd");

            migrationBuilder.DropTable(
                name: "idempotentie");

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
                name: "wachtende_aanvraag");

            migrationBuilder.DropTable(
                name: "boeking");
        }
    }
}
