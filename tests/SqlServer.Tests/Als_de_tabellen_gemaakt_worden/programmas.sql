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
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE TABLE [gemeente] (
        [nis] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [naam] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [kbo] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [van] date NULL,
        [tot] date NULL,
        [opvolger] nvarchar(5) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_gemeente] PRIMARY KEY ([nis])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE TABLE [regioindeling] (
        [nis] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [vanaf] date NOT NULL,
        [referentieregio] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_regioindeling] PRIMARY KEY ([nis], [vanaf])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE TABLE [taakstelling] (
        [id] uniqueidentifier NOT NULL,
        [inhoud] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [stand] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_taakstelling] PRIMARY KEY ([id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE TABLE [wacht_op_start] (
        [programma] uniqueidentifier NOT NULL,
        [van] date NOT NULL,
        CONSTRAINT [PK_wacht_op_start] PRIMARY KEY ([programma])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE UNIQUE INDEX [IX_dossierlog_rij] ON [dossierlog] ([rij]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE INDEX [IX_geparkeerd_bron_dossier] ON [geparkeerd] ([bron], [dossier]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE INDEX [IX_idempotentie_tijdstip] ON [idempotentie] ([tijdstip]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE UNIQUE INDEX [IX_uitgave_rij] ON [uitgave] ([rij]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    CREATE INDEX [IX_wacht_op_start_van] ON [wacht_op_start] ([van]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    exec(N'select top (0) dossier, versie into dossierlog_nooit_leeg from dossierlog')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    exec(N'alter table dossierlog_nooit_leeg add constraint FK_dossierlog_nooit_leeg foreign key (dossier, versie) references dossierlog (dossier, versie)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
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
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    exec(N'select top (0) bron, volgnummer into uitgave_nooit_leeg from uitgave')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    exec(N'alter table uitgave_nooit_leeg add constraint FK_uitgave_nooit_leeg foreign key (bron, volgnummer) references uitgave (bron, volgnummer)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192030_Begin'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125192030_Begin', N'10.0.14');
END;

COMMIT;
GO
