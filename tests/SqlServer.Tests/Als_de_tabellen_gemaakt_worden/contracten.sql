IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192000_Leesversies'
)
BEGIN
    if exists (select 1 from sys.databases where database_id = db_id() and is_read_committed_snapshot_on = 0)
        alter database current set read_committed_snapshot on with rollback immediate
END;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192000_Leesversies'
)
BEGIN
    alter database current set allow_snapshot_isolation on
END;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192000_Leesversies'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125192000_Leesversies', N'10.0.14');
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [actie] (
        [id] uniqueidentifier NOT NULL,
        [programma] uniqueidentifier NOT NULL,
        [volgnummer] bigint NOT NULL,
        [titel] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [omschrijving] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [bestuursniveau] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [verantwoordelijke] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [naam] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [raming] decimal(15,2) NOT NULL,
        [indicator] uniqueidentifier NULL,
        CONSTRAINT [PK_actie] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [bestand] (
        [contract] uniqueidentifier NOT NULL,
        [hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [type] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [grootte] bigint NOT NULL,
        [inhoud] varbinary(max) NOT NULL,
        [geupload_door] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [tijdstip] datetimeoffset NOT NULL,
        CONSTRAINT [PK_bestand] PRIMARY KEY ([contract], [hash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [bijlage] (
        [dossier] uniqueidentifier NOT NULL,
        [versie] int NOT NULL,
        [tekst] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_bijlage] PRIMARY KEY ([dossier], [versie])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [bron_cursor] (
        [bron] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [volgnummer] bigint NOT NULL,
        [hash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [bijgewerkt_tot] datetimeoffset NOT NULL,
        CONSTRAINT [PK_bron_cursor] PRIMARY KEY ([bron])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [contractpartij] (
        [contract] uniqueidentifier NOT NULL,
        [kbo] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_contractpartij] PRIMARY KEY ([contract], [kbo])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [delegatie] (
        [id] uniqueidentifier NOT NULL,
        [gemeente] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [persoon] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [functie] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [tot] date NOT NULL,
        CONSTRAINT [PK_delegatie] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [dossierkop] (
        [dossier] uniqueidentifier NOT NULL,
        [soort] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [versie] int NOT NULL,
        [hash] varbinary(32) NOT NULL,
        CONSTRAINT [PK_dossierkop] PRIMARY KEY ([dossier])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [dossierlog] (
        [dossier] uniqueidentifier NOT NULL,
        [versie] int NOT NULL,
        [rij] bigint NOT NULL IDENTITY,
        [bron] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [soort] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [type] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [vorm] int NOT NULL,
        [gebeurtenis] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [bijlage_digest] varbinary(32) NULL,
        [tijdstip] datetimeoffset NOT NULL,
        [actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [rol] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [organisatie] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [spoor] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [vorige_hash] varbinary(32) NOT NULL,
        [hash] varbinary(32) NOT NULL,
        CONSTRAINT [PK_dossierlog] PRIMARY KEY ([dossier], [versie])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [fonds] (
        [id] uniqueidentifier NOT NULL,
        [programma] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_fonds] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [gemeente] (
        [nis] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [naam] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kbo] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_gemeente] PRIMARY KEY ([nis])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [geparkeerd] (
        [bron] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [volgnummer] bigint NOT NULL,
        [dossier] uniqueidentifier NOT NULL,
        [versie] int NOT NULL,
        [type] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [regel] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [reden] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [tijdstip] datetimeoffset NOT NULL,
        CONSTRAINT [PK_geparkeerd] PRIMARY KEY ([bron], [volgnummer])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [idempotentie] (
        [client] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [route] nvarchar(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [sleutel] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [inhoud] varbinary(32) NOT NULL,
        [antwoord] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [tijdstip] datetimeoffset NOT NULL,
        CONSTRAINT [PK_idempotentie] PRIMARY KEY NONCLUSTERED ([client], [route], [sleutel])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [mandatering] (
        [id] uniqueidentifier NOT NULL,
        [geldig_van] date NOT NULL,
        [geldig_tot] date NOT NULL,
        CONSTRAINT [PK_mandatering] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [momentopname] (
        [dossier] uniqueidentifier NOT NULL,
        [versie] int NOT NULL,
        [vorm] int NOT NULL,
        [staat] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_momentopname] PRIMARY KEY ([dossier])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [ongenummerd] (
        [dossier] uniqueidentifier NOT NULL,
        [versie] int NOT NULL,
        CONSTRAINT [PK_ongenummerd] PRIMARY KEY ([dossier], [versie])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [opvolging] (
        [oud] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [nieuw] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [naam] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [nis] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ingangsdatum] date NOT NULL,
        [fusie] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_opvolging] PRIMARY KEY ([oud])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [programma] (
        [id] uniqueidentifier NOT NULL,
        [titel] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [regios] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [van] date NULL,
        [tot] date NULL,
        [voorbeeld] bit NOT NULL,
        CONSTRAINT [PK_programma] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [publicatiestand] (
        [bron] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [tot] bigint NOT NULL,
        CONSTRAINT [PK_publicatiestand] PRIMARY KEY ([bron])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [referentieregio] (
        [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [naam] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_referentieregio] PRIMARY KEY ([code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [te_raadplegen] (
        [contract] uniqueidentifier NOT NULL,
        [sleutel] uniqueidentifier NOT NULL,
        [partij] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [uri] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_te_raadplegen] PRIMARY KEY ([contract], [sleutel])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [termijn] (
        [contract] uniqueidentifier NOT NULL,
        [soort] nvarchar(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [sleutel] uniqueidentifier NOT NULL,
        [dag] date NOT NULL,
        CONSTRAINT [PK_termijn] PRIMARY KEY ([contract], [soort], [sleutel])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [uitgave] (
        [bron] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [volgnummer] bigint NOT NULL,
        [rij] bigint NOT NULL,
        CONSTRAINT [PK_uitgave] PRIMARY KEY ([bron], [volgnummer])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [zegelsleutel] (
        [kid] nvarchar(43) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [nummer] int NOT NULL,
        [publiek] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [prive] varbinary(1000) NOT NULL,
        [geldig_van] datetimeoffset NOT NULL,
        [ingetrokken_op] datetimeoffset NULL,
        CONSTRAINT [PK_zegelsleutel] PRIMARY KEY ([kid])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE TABLE [mandaatlid] (
        [mandatering] uniqueidentifier NOT NULL,
        [nummer] int NOT NULL,
        [persoon] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [van] date NOT NULL,
        [tot] date NULL,
        CONSTRAINT [PK_mandaatlid] PRIMARY KEY ([mandatering], [nummer]),
        CONSTRAINT [FK_mandaatlid_mandatering_mandatering] FOREIGN KEY ([mandatering]) REFERENCES [mandatering] ([id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE INDEX [IX_actie_programma_volgnummer] ON [actie] ([programma], [volgnummer]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE INDEX [IX_contractpartij_kbo] ON [contractpartij] ([kbo]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE INDEX [IX_delegatie_persoon_gemeente] ON [delegatie] ([persoon], [gemeente]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE UNIQUE INDEX [IX_dossierlog_rij] ON [dossierlog] ([rij]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE INDEX [IX_geparkeerd_bron_dossier] ON [geparkeerd] ([bron], [dossier]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE INDEX [IX_idempotentie_tijdstip] ON [idempotentie] ([tijdstip]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE INDEX [IX_termijn_dag] ON [termijn] ([dag]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE UNIQUE INDEX [IX_uitgave_rij] ON [uitgave] ([rij]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    CREATE UNIQUE INDEX [IX_zegelsleutel_nummer] ON [zegelsleutel] ([nummer]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    exec(N'create trigger dossierlog_onveranderlijk on dossierlog instead of update, delete as
    begin
        set nocount on;
        throw 51000, ''rows of dossierlog are never changed or deleted'', 1;
    end')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    exec(N'select top (0) dossier, versie into dossierlog_nooit_leeg from dossierlog')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    exec(N'alter table dossierlog_nooit_leeg add constraint FK_dossierlog_nooit_leeg foreign key (dossier, versie) references dossierlog (dossier, versie)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    exec(N'create trigger uitgave_onveranderlijk on uitgave instead of update, delete as
    begin
        set nocount on;
        throw 51000, ''rows of uitgave are never changed or deleted'', 1;
    end')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    exec(N'select top (0) bron, volgnummer into uitgave_nooit_leeg from uitgave')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    exec(N'alter table uitgave_nooit_leeg add constraint FK_uitgave_nooit_leeg foreign key (bron, volgnummer) references uitgave (bron, volgnummer)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192001_Begin'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125192001_Begin', N'10.0.14');
END;

COMMIT;
GO
