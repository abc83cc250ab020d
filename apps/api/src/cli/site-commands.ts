import type { Command } from 'commander'
import { snippet } from '../snippet.ts'
import type { CommandTools } from './placement-commands.ts'

interface SiteFlags {
  data?: string
}

interface CreateFlags extends SiteFlags {
  origin: string[]
  testMode?: boolean
  endpoint?: string
  machine?: string
}

export interface Addressed {
  endpoint?: string
}

export interface SiteTools extends CommandTools<SiteFlags> {
  /** Where people reach the server: as the flag says, else where it runs now, else where it will by default. */
  endpointOf(flags: Addressed, server: { endpoint: string | null }): string
}

/** Commands that make and list sites; returns theirs, for what others add below it. */
export function siteCommands(baton: Command, { run, print, dataOption, endpointOf }: SiteTools): Command {
  const site = baton.command('site').description('sites of this installation')
  site
    .command('create')
    .description('make a site; prints its key and the snippet to paste')
    .argument('<name>')
    .requiredOption('--origin <origin...>', 'pages that may use it, such as https://shop.example')
    .option('--test-mode', 'allow every port of localhost too')
    .option('--endpoint <url>', 'where visitors reach this server')
    .option('--machine <name>', 'the machine to hold it; default the one with the fewest sites')
    .addOption(dataOption())
    .action(async (name: string, flags: CreateFlags) => {
      const { createSite } = await import('./verbs/site.ts')
      const made = await run(flags, createSite, { ...flags, name, origins: flags.origin })
      print(
        `${made.name} (${made.id})\nKey      ${made.key}\nSnippet  ${snippet(endpointOf(flags, made), made.key)}`,
      )
    })
  site
    .command('list')
    .description('all sites with their keys')
    .option('--json', 'one JSON line')
    .addOption(dataOption())
    .action(async (flags: SiteFlags & { json?: boolean }) => {
      const { listSites } = await import('./verbs/site.ts')
      const sites = await run(flags, listSites, {})
      if (flags.json) print(JSON.stringify(sites))
      else if (sites.length === 0)
        print('No site yet: npx baton site create "My shop" --origin https://shop.example')
      else for (const { id, name, key } of sites) print(`${name}  ${id}  ${key}`)
    })
  return site
}
