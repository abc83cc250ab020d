/** Conversations, the event log, runs, handoffs, jobs, sessions and settings. */
export const initial = {
  id: '0001-initial',
  sql: `
create table setting (key text primary key, value text not null) without rowid;

create table agent (
  id text primary key, name text not null, role text not null, generation integer not null
) without rowid;

create table visitor (
  id text primary key, name text, language text, page_url text,
  generation integer not null default 0, last_seq integer not null default 0, created_at integer not null
) without rowid;

create table visitor_token (
  hash text primary key, visitor_id text not null references visitor(id) on delete cascade,
  kind text not null, family text not null, generation integer not null, created_at integer not null,
  expires_at integer not null, replaced_at integer, revoked_at integer
) without rowid;
create index visitor_token_family on visitor_token (family);
create index visitor_token_expires on visitor_token (expires_at);

create table conversation (
  id text primary key, client_id text not null, visitor_id text not null references visitor(id),
  status text not null, control text not null, epoch integer not null, run_id text, assignee_id text,
  language text, boundary integer not null default 0, waiting_since integer, due_at integer,
  resolved_from text, last_message_id text, created_at integer not null, last_message_at integer not null
) without rowid;
create unique index conversation_client on conversation (visitor_id, client_id);
create index conversation_visitor on conversation (visitor_id, created_at);
create index conversation_recent on conversation (last_message_at);
create index conversation_control on conversation (status, control, last_message_at);
create index conversation_waiting on conversation (waiting_since) where waiting_since is not null;

create table message (
  position integer primary key, id text not null unique,
  conversation_id text not null references conversation(id), client_id text,
  author text not null, agent_id text, agent_name text, kind text not null, state text not null,
  text text not null, notice text, tier integer, run_id text, rating text, created_at integer not null
);
create index message_conversation on message (conversation_id, position);
create unique index message_client on message (conversation_id, client_id) where client_id is not null;

create table citation (
  message_id text not null references message(id) on delete cascade, n integer not null, chunk_id text not null,
  article_id text not null, title text not null, headings text not null, url text, quote text not null,
  passage text not null, updated_at integer, primary key (message_id, n)
) without rowid;

create table run (
  id text primary key, conversation_id text not null references conversation(id), state text not null,
  epoch integer not null, attempt integer not null, message_id text, withdraw_reason text, record text,
  started_at integer not null, ended_at integer
) without rowid;
create index run_conversation on run (conversation_id, started_at);
create unique index run_one_live on run (conversation_id) where state = 'live';

create table handoff (
  id text primary key, conversation_id text not null references conversation(id), state text not null,
  reason text not null, trigger text not null, summary text not null, tried text not null, agent_id text,
  notice_id text not null, requested_at integer not null, accepted_at integer, closed_at integer, due_at integer not null
) without rowid;
create index handoff_conversation on handoff (conversation_id, requested_at);

create table job (
  kind text not null, subject text not null, run_at integer not null, attempts integer not null default 0,
  primary key (kind, subject)
) without rowid;
create index job_due on job (run_at);

create table event (
  seq integer primary key, visitor_id text, visitor_seq integer, conversation_id text, at integer not null, fact text not null
);
create unique index event_visitor on event (visitor_id, visitor_seq) where visitor_id is not null;

create table usage (key text not null, window_start integer not null, count integer not null, primary key (key, window_start)) without rowid;
create table blocked_origin (origin text primary key, at integer not null) without rowid;
`,
}
