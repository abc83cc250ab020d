import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandTools } from './placement-commands.ts'
import { progressPrinter } from './print.ts'

interface Flags {
  data?: string
  site?: string
  json?: boolean
}

/** What a site's visitors ask for: intents found in exported conversations. */
export function intentCommands(baton: Command, { run, print, dataOption }: CommandTools<Flags>): void {
  baton
    .command('intents')
    .description('what visitors ask for')
    .command('discover')
    .description('group the questions of exported chats or tickets into candidate intents; nothing is stored')
    .argument('<file>', 'JSONL or CSV with a text, or an export of Zendesk or Intercom')
    .option('--site <id or name>', 'say how many of them the knowledge of this site answers')
    .option('--json', 'one JSON line, with all intents and their examples')
    .addOption(dataOption())
    .action(async (file: string, flags: Flags) => {
      const { site, json } = flags
      const { discover } = await import('./discover.ts')
      const { discoverForSite } = await import('./verbs/discover.ts')
      const { discoveryText } = await import('../understanding/discovery-text.ts')
      // Without a site it needs no data folder either.
      const found =
        site === undefined
          ? await discover(file, { site: null, say: progressPrinter(process.stderr) })
          : await run(flags, discoverForSite, { file: resolve(file), site })
      print(json ? JSON.stringify(found) : discoveryText(found))
    })
}
