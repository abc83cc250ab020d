/**
 * A day's work in the inbox: conversations put off, marked and grouped, prepared words, views of one's own, visitors who
 * are blocked, and a search over what was written. `message_index` keeps terms made by `search-terms.ts` and no text; it
 * is not `contentless_delete`, whose deletions would leave the words of an erased message in the file.
 */
export const inbox = {
  id: '0013-inbox',
  sql: `
alter table conversation add column snoozed_until integer;
alter table conversation add column unanswered_since integer;
alter table conversation add column priority text not null default 'normal';
create index conversation_status on conversation (status, last_message_at);
create index conversation_assignee on conversation (assignee_id, status, last_message_at);

create table conversation_tag (
  conversation_id text not null references conversation(id) on delete cascade, name text not null,
  primary key (conversation_id, name)
) without rowid;
create index conversation_tag_name on conversation_tag (name, conversation_id);

create table canned_reply (
  id text primary key, shortcut text not null unique, text text not null, updated_at integer not null
) without rowid;
create table saved_view (
  id text primary key, name text not null, filter text not null, created_at integer not null
) without rowid;

alter table visitor add column blocked_at integer;

create virtual table message_index using fts5(words, content='', tokenize='ascii');
insert into message_index (message_index, rank) values ('secure-delete', 1);
create virtual table message_terms using fts5vocab(message_index, 'instance');
insert into job (kind, subject, run_at) select 'messages.index', '0', 0 where exists (select 1 from message);
`,
}
