/**
 * Tokens of models: what may still be spent today, what was spent, and on what. A run becomes a table with row numbers,
 * because its record is too long for the leaf of a table without. A refresh token knows the one it was traded for.
 */
export const budget = {
  id: '0009-budget',
  sql: `
create table token_use (day text not null, key text not null, tokens integer not null, primary key (day, key)) without rowid;
create table token_reservation (
  id text primary key, day text not null, run_id text not null, visitor_id text not null, address_key text,
  tokens integer not null, reserved_at integer not null
) without rowid;
create table model_usage (
  day text not null, model text not null, answers integer not null, fallbacks integer not null, cut integer not null,
  faults integer not null, withheld integer not null, input integer not null, cache_read integer not null,
  cache_write integer not null, output integer not null, cost_micros integer not null, unpriced integer not null,
  primary key (day, model)
) without rowid;

create table run_with_rowid (
  id text primary key, conversation_id text not null references conversation(id), state text not null,
  epoch integer not null, attempt integer not null, message_id text, withdraw_reason text, record text,
  address_key text, started_at integer not null, ended_at integer
);
insert into run_with_rowid
  select id, conversation_id, state, epoch, attempt, message_id, withdraw_reason, record, null, started_at, ended_at from run;
drop table run;
alter table run_with_rowid rename to run;
create index run_conversation on run (conversation_id, started_at);
create unique index run_one_live on run (conversation_id) where state = 'live';

alter table visitor_token add column parent_hash text;
`,
}
