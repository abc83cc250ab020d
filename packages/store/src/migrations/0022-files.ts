/** Files beside messages, in parts that a Durable Object's storage takes. */
export const files = {
  id: '0022-files',
  sql: `
create table file (
  id text primary key, client_id text not null,
  visitor_id text not null references visitor(id) on delete cascade,
  agent_id text, message_id text, name text not null, type text not null, bytes integer not null,
  width integer, height integer, is_whole integer not null, created_at integer not null
) without rowid;
create unique index file_client on file (visitor_id, client_id);
create index file_message on file (message_id) where message_id is not null;
create index file_created on file (created_at);

create table file_part (
  file_id text not null references file(id) on delete cascade, n integer not null, bytes blob not null,
  primary key (file_id, n)
);
`,
}
