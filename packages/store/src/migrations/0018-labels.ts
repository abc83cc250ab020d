/**
 * Which example of an intent is the words of which message, because a person said so. A message cannot be erased while
 * its words are an example. Ids of messages sort by age: the indexes list the newest messages of an intent, of what
 * models and people said, and of what people said, without a look at the rest.
 */
export const labels = {
  id: '0018-labels',
  sql: `
create table corrected_example (
  message_id text primary key references message(id),
  example_id text not null references intent_example(id) on delete cascade
) without rowid;
create index corrected_example_by_example on corrected_example (example_id);
drop index signal_by_others;
create index signal_intent on signal (value, message_id) where kind = 'intent';
create index signal_opinion on signal (kind, message_id) where scorer <> 'built_in';
create index signal_label on signal (kind, message_id) where scorer not in ('built_in', 'model');
`,
}
