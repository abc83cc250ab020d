/**
 * Index rows of chunks that have no article yet, or no more; and an index that is put together in small steps
 * (`mergeChunkIndex`), where SQLite's own ones hold the thread for up to a tenth of a second.
 */
export const staged = {
  id: '0011-staged',
  sql: `
create index chunk_words_staged on chunk_words (chunk_key) where article_key = 0;
insert into chunk_index (chunk_index, rank) values ('automerge', 0);
`,
}
