import { sql } from 'drizzle-orm'
import type { DirectoryDatabase } from './database.ts'
import type { Migration } from './migrations.ts'

/**
 * Brings the database up to date, each migration in a transaction of its own. Running it again changes nothing.
 * Returns the ids of migrations that the database has and this program does not know.
 */
export function migrate(db: DirectoryDatabase, migrations: readonly Migration[], now: number): string[] {
  db.run(sql`create table if not exists migration (id text primary key not null, appliedAt integer not null)`)
  const rows = db.all<{ id: string }>(sql`select id from migration`)
  const applied = new Set(rows.map((row) => row.id))
  const unknown = [...applied].filter((id) => !migrations.some((migration) => migration.id === id))
  if (unknown.length > 0) return unknown
  for (const { id, statements } of migrations) {
    if (applied.has(id)) continue
    db.transaction((tx) => {
      for (const statement of statements) tx.run(sql.raw(statement))
      tx.run(sql`insert into migration (id, appliedAt) values (${id}, ${now})`)
    })
  }
  return []
}
