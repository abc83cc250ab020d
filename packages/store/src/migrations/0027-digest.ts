/** Agents who are mailed figures; and what those figures are counted by. */
export const digest = {
  id: '0027-digest',
  sql: `
create table agent_digest (
  agent_id text primary key, stop_token text not null unique, since integer not null
) without rowid;
create index run_finished on run (ended_at, conversation_id) where state = 'finished';
create index handoff_requested on handoff (requested_at, conversation_id);
`,
}
