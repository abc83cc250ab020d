/**
 * What is known of visitors' messages, one row for each score and who gave it; the intents of the site with their
 * examples; and the classifier that learnt from them. Weights are in parts: a Durable Object keeps no value over 2 MB.
 */
export const understanding = {
  id: '0015-understanding',
  sql: `
create table signal (
  message_id text not null references message(id) on delete cascade, kind text not null, scorer text not null,
  version text not null, value text not null, confidence real not null, detail text, at integer not null,
  primary key (message_id, kind, scorer)
) without rowid;
create index signal_by_others on signal (kind, at) where scorer <> 'built_in';

create table intent (
  id text primary key, name text not null, description text not null, action text not null,
  created_at integer not null, updated_at integer not null, removed_at integer
) without rowid;
create unique index intent_name on intent (name) where removed_at is null;
create table intent_example (
  id text primary key, intent_id text not null references intent(id), text text not null unique,
  origin text not null, created_at integer not null
) without rowid;
create index intent_example_intent on intent_example (intent_id, id);

create table intent_model (
  id integer primary key, revision integer not null, tried_revision integer not null, problem text,
  version integer not null, intent_ids text not null, head text, report text, trained_at integer
);
create table intent_weights (part integer primary key, bytes blob not null);
`,
}
