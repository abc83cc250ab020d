/**
 * How it went, by the visitor's word: one answer an episode, gone with its conversation. And ratings of answers in three
 * steps with a reason; a thumb that pointed down before said that an answer missed the question.
 */
export const csat = {
  id: '0019-csat',
  sql: `
create table csat (
  conversation_id text not null references conversation(id) on delete cascade, created_at integer not null,
  score integer not null, comment text not null, about text not null, agent_id text, changed_at integer not null,
  primary key (conversation_id, created_at)
) without rowid;
create index csat_recent on csat (created_at);
alter table message add column rating_reason text;
update message set rating = 'off_topic' where rating = 'not_helpful';
`,
}
