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
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [boeking] (
        [fonds] uniqueidentifier NOT NULL,
        [versie] int NOT NULL,
        [gebeurtenis] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_boeking] PRIMARY KEY ([fonds], [versie])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [contractfonds] (
        [contract] uniqueidentifier NOT NULL,
        [fonds] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_contractfonds] PRIMARY KEY ([contract])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [gemeenteindeling] (
        [nis] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [vanaf] date NOT NULL,
        [referentieregio] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_gemeenteindeling] PRIMARY KEY ([nis], [vanaf])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [gemeenteoppervlakte] (
        [nis] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [vanaf] date NOT NULL,
        [km2] decimal(9,4) NOT NULL,
        CONSTRAINT [PK_gemeenteoppervlakte] PRIMARY KEY ([nis])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [gemeenteopvolging] (
        [oud] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [nieuw] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [vanaf] date NOT NULL,
        CONSTRAINT [PK_gemeenteopvolging] PRIMARY KEY ([oud])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [inwonertal] (
        [nis] nvarchar(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [peildatum] date NOT NULL,
        [inwoners] int NOT NULL,
        CONSTRAINT [PK_inwonertal] PRIMARY KEY ([nis], [peildatum])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [mandaatruimte] (
        [mandatering] uniqueidentifier NOT NULL,
        [verlening] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [plafond] decimal(15,2) NULL,
        [gebruikt] decimal(15,2) NOT NULL,
        CONSTRAINT [PK_mandaatruimte] PRIMARY KEY ([mandatering]),
        CONSTRAINT [mandaatruimte_gebruikt] CHECK (gebruikt >= 0)
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [programma] (
        [programma] uniqueidentifier NOT NULL,
        [inhoud] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_programma] PRIMARY KEY ([programma])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [programmafonds] (
        [programma] uniqueidentifier NOT NULL,
        [fonds] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_programmafonds] PRIMARY KEY ([programma])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [vervaldag] (
        [fonds] uniqueidentifier NOT NULL,
        [dag] date NOT NULL,
        CONSTRAINT [PK_vervaldag] PRIMARY KEY ([fonds])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [wachtende_aanvraag] (
        [contract] uniqueidentifier NOT NULL,
        [fonds] uniqueidentifier NOT NULL,
        [mandatering] uniqueidentifier NOT NULL,
        [volgnummer] bigint NOT NULL,
        [aanvraag] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_wachtende_aanvraag] PRIMARY KEY ([contract])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE TABLE [boekingsregel] (
        [fonds] uniqueidentifier NOT NULL,
        [versie] int NOT NULL,
        [nummer] int NOT NULL,
        [rekening] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [entiteit] nvarchar(9) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [begrotingsartikel] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [jaar] int NOT NULL,
        [contract] uniqueidentifier NULL,
        [debet] decimal(15,2) NOT NULL,
        [credit] decimal(15,2) NOT NULL,
        CONSTRAINT [PK_boekingsregel] PRIMARY KEY ([fonds], [versie], [nummer]),
        CONSTRAINT [boekingsregel_kant] CHECK (debet >= 0 and credit >= 0 and (debet = 0 and credit <> 0 or debet <> 0 and credit = 0)),
        CONSTRAINT [FK_boekingsregel_boeking_fonds_versie] FOREIGN KEY ([fonds], [versie]) REFERENCES [boeking] ([fonds], [versie]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE UNIQUE INDEX [IX_dossierlog_rij] ON [dossierlog] ([rij]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE INDEX [IX_geparkeerd_bron_dossier] ON [geparkeerd] ([bron], [dossier]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE INDEX [IX_idempotentie_tijdstip] ON [idempotentie] ([tijdstip]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE UNIQUE INDEX [IX_uitgave_rij] ON [uitgave] ([rij]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE INDEX [IX_vervaldag_dag] ON [vervaldag] ([dag]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    CREATE INDEX [IX_wachtende_aanvraag_mandatering_volgnummer] ON [wachtende_aanvraag] ([mandatering], [volgnummer]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'select top (0) dossier, versie into dossierlog_nooit_leeg from dossierlog')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'alter table dossierlog_nooit_leeg add constraint FK_dossierlog_nooit_leeg foreign key (dossier, versie) references dossierlog (dossier, versie)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
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
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'select top (0) bron, volgnummer into uitgave_nooit_leeg from uitgave')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'alter table uitgave_nooit_leeg add constraint FK_uitgave_nooit_leeg foreign key (bron, volgnummer) references uitgave (bron, volgnummer)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'create trigger boeking_onveranderlijk on boeking instead of update, delete as
    begin
        set nocount on;
        throw 51000, ''rows of boeking are never changed or deleted'', 1;
    end')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'select top (0) fonds, versie into boeking_nooit_leeg from boeking')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'alter table boeking_nooit_leeg add constraint FK_boeking_nooit_leeg foreign key (fonds, versie) references boeking (fonds, versie)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'create trigger boekingsregel_onveranderlijk on boekingsregel instead of update, delete as
    begin
        set nocount on;
        throw 51000, ''rows of boekingsregel are never changed or deleted'', 1;
    end')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'select top (0) fonds, versie, nummer into boekingsregel_nooit_leeg from boekingsregel')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'alter table boekingsregel_nooit_leeg add constraint FK_boekingsregel_nooit_leeg foreign key (fonds, versie, nummer) references boekingsregel (fonds, versie, nummer)')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    exec(N'create trigger boekingsregel_in_evenwicht on boekingsregel after insert as
    begin
        set nocount on;
        if exists (
            select 1
            from (select distinct i.fonds, i.versie from inserted i) b
            cross apply (
                select count_big(*) as regels, sum(r.debet - r.credit) as verschil
                from boekingsregel r where r.fonds = b.fonds and r.versie = b.versie) s
            where s.regels < 2 or s.verschil <> 0)
        begin
            throw 51000, ''a booking has less than two lines or is out of balance'', 1;
        end;
    end')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125192015_Begin'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125192015_Begin', N'10.0.14');
END;

COMMIT;
GO
