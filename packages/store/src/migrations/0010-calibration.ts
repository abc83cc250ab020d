/** What a site's own texts, asked as questions, say of its confidence; one row at most. */
export const calibration = {
  id: '0010-calibration',
  sql: `
create table calibration (
  id integer primary key, version text not null, lead real not null, questions integer not null, sample text not null,
  made_at integer not null
);
`,
}
