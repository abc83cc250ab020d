/** Who answers and when, who is offered what, and the clocks that run. */
export const routing = {
  id: '0014-routing',
  sql: `
create table agent_profile (
  agent_id text primary key, presence text not null, connected_at integer, capacity integer not null,
  skills text not null, languages text not null, team_ids text not null,
  offered_at integer, passed_over integer not null
) without rowid;
create table team (id text primary key, name text not null, hours text) without rowid;

create table offer (
  id text primary key, handoff_id text not null references handoff(id) on delete cascade, agent_id text not null,
  why text not null, offered_at integer not null, expires_at integer not null, result text, ended_at integer
) without rowid;
create unique index offer_live on offer (handoff_id) where result is null;
create index offer_live_agent on offer (agent_id) where result is null;
create index offer_handoff on offer (handoff_id, offered_at);

create table clock (
  conversation_id text not null references conversation(id) on delete cascade, kind text not null,
  started_at integer not null, due_at integer not null, missed_at integer, primary key (conversation_id, kind)
) without rowid;

alter table handoff add column team_id text;
alter table handoff add column priority integer not null default 0;
alter table handoff add column why text not null default '[]';
create index handoff_waiting on handoff (priority, requested_at) where state = 'requested';
create index handoff_accepted on handoff (accepted_at) where accepted_at is not null;
`,
}
