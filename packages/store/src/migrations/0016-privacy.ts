/**
 * What placeholders stand for, sealed, apart from the messages that hold them; who did what, and what flows of the
 * site have gathered for whoever takes over. `masked_original` keeps
 * a placeholder's row after its original is gone, so that no number stands for two things.
 */
export const privacy = {
  id: '0016-privacy',
  sql: `
create table masked_original (
  conversation_id text not null references conversation(id) on delete cascade, placeholder text not null,
  sealed text, created_at integer not null, primary key (conversation_id, placeholder)
) without rowid;

create table audit (
  n integer primary key, at integer not null, agent_id text, agent_name text, action text not null, about text,
  details text not null, prev_hash text not null, hash text not null
);

alter table handoff add column facts text not null default '[]';
`,
}
