/**
 * What the copilot wrote for agents and what became of it, and messages in other languages. Tokens may be reserved for
 * staff: of no run, and of no visitor.
 */
export const copilot = {
  id: '0024-copilot',
  sql: `
create table suggestion (
  id text primary key, conversation_id text not null references conversation(id) on delete cascade,
  agent_id text not null, kind text not null, text text not null, given text not null, given_language text,
  sources text not null, engine text not null, created_at integer not null, message_id text, distance integer,
  length integer
);
create index suggestion_conversation on suggestion (conversation_id);
create index suggestion_created on suggestion (created_at);

create table message_translation (
  message_id text not null references message(id) on delete cascade, language text not null, text text not null,
  written_by text not null, primary key (message_id, language)
);

drop table token_reservation;
create table token_reservation (
  id text primary key, day text not null, run_id text, visitor_id text, address_key text,
  tokens integer not null, reserved_at integer not null
) without rowid;
`,
}
