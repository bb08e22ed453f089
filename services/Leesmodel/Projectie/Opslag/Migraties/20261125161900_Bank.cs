using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Projectie.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Bank : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Schema.Pas(migrationBuilder, "029_bank.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            throw new System.NotSupportedException("What the read model holds is rebuilt, not taken back (herbouw).");
        }
    }
}
