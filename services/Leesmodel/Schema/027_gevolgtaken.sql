-- A task names the promise and the consequence that it is about; a signature under an avenant can lapse, as one under a contract.
alter table lees.taak add column verbintenis_id uuid, add column gevolg_id uuid;
create index on lees.taak (gebiedscontract_id, verbintenis_id);
create index on lees.taak (gebiedscontract_id, gevolg_id);
alter table lees.avenanthandtekening add column vervallen_op timestamptz;

comment on column lees.taak.verbintenis_id is 'De verbintenis waarover het gaat; leeg: het gaat niet over een bepaalde.';
comment on column lees.taak.gevolg_id is 'Het gevolg uit het contract waarover beslist moet worden; leeg: het contract noemt er geen.';
comment on column lees.avenanthandtekening.vervallen_op is 'Wanneer ze verviel omdat een andere partij de plaats innam of het besluit vernietigd werd; leeg: ze geldt.';
