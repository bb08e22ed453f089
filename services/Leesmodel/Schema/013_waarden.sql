-- New values of types that are there already. A value cannot be used in the transaction that adds it: what needs one comes
-- at run time, as text.
alter type lees.taakstellingstatus add value 'InUitvoering' before 'Ingetrokken';
alter type lees.contractstatus add value 'WachtOpMiddelen' before 'TerOndertekening';
alter type lees.contractstatus add value 'Afgerond' before 'Ingetrokken';
alter type lees.mijlpaalstatus add value 'Betaald' after 'Aanvaard';
alter type lees.maat add value 'Gereserveerd';
alter type lees.maat add value 'Vastgelegd';
alter type lees.maat add value 'Vereffend';
