import { type Command, Option } from 'commander'
import { type MapFormat, mapFormats, mapText } from '../placement/map-text.ts'
import { untilToldToStop } from './until-told-to-stop.ts'
import type { Verb } from './verb.ts'
import { watchPlacement } from './watch-placement.ts'

export interface CommandTools<Flags> {
  run<Arguments, Result>(flags: Flags, verb: Verb<Arguments, Result>, input: Arguments): Promise<Result>
  print(line: string): void
  dataOption(): Option
}

interface PlacementFlags {
  data?: string
  format?: MapFormat
  watch?: string
  socket?: string
}

/** Commands for an installation of many machines. */
export function placementCommands(
  baton: Command,
  { run, print, dataOption }: CommandTools<{ data?: string }>,
): void {
  baton
    .command('placement')
    .description('say which machine holds which site, for people and for proxies')
    .addOption(new Option('--format <format>', 'default text; with --watch haproxy').choices(mapFormats))
    .option('--watch <file>', "keep this file, a proxy's map, as the directory has it")
    .option('--socket <path or host:port>', "tell HAProxy's runtime socket too: no reload, no stream dropped")
    .addOption(dataOption())
    .action(async (flags: PlacementFlags) => {
      const { readPlacement } = await import('./verbs/placement.ts')
      const read = (unless?: string) => run(flags, readPlacement, { unless })
      const { watch: file, socket, format = file === undefined ? 'text' : 'haproxy' } = flags
      if (file === undefined) {
        const placement = await read()
        return print(placement ? mapText(placement, format).trimEnd() : '')
      }
      const stop = new AbortController()
      untilToldToStop().then(() => stop.abort())
      await watchPlacement({ file, format, socket, read, say: print, signal: stop.signal })
    })
  baton
    .command('move')
    .description('carry a site to another machine; run it again when it broke off')
    .requiredOption('--site <id or name>', 'the site')
    .requiredOption('--to <machine>', 'a machine of "baton placement"; local is the one with the directory')
    .addOption(dataOption())
    .action(async (flags: { data?: string; site: string; to: string }) => {
      const { move } = await import('./verbs/move.ts')
      const { id, name } = await run(flags, move, flags)
      print(`${name} (${id}) lives on ${flags.to} now.`)
    })
}
