/** Macros, mentions of colleagues, how far each agent has read, and the pages that have loaded the chat. */
export const inboxTools = {
  id: '0023-inbox-tools',
  sql: `
create table macro (
  id text primary key, name text not null unique, steps text not null, updated_at integer not null
) without rowid;
create table macro_run (
  conversation_id text not null references conversation(id) on delete cascade, client_id text not null,
  macro_id text not null, message_ids text not null, ran_at integer not null,
  primary key (conversation_id, client_id)
) without rowid;

create table mention (
  agent_id text not null, message_id text not null,
  conversation_id text not null references conversation(id) on delete cascade,
  created_at integer not null, seen_at integer, primary key (agent_id, message_id)
) without rowid;
create index mention_agent on mention (agent_id, created_at);
create index mention_conversation on mention (conversation_id);

create table thread_read (
  agent_id text not null, conversation_id text not null references conversation(id) on delete cascade,
  position integer not null, primary key (agent_id, conversation_id)
) without rowid;
create index thread_read_conversation on thread_read (conversation_id);

alter table agent add column removed_at integer;

create table sighting (origin text primary key, first_at integer not null, last_at integer not null) without rowid;
`,
}
