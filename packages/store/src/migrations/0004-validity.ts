/** When an article begins and ends to be shown; null for always. */
export const validity = {
  id: '0004-validity',
  sql: `
alter table article add column valid_from integer;
alter table article add column valid_until integer;
`,
}
