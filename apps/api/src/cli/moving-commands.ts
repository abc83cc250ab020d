import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { House } from '../moving/house.ts'
import { pickSite } from './pick-site.ts'
import { OperatorError, type Progress, type Verb } from './verb.ts'

export interface MovingTools {
  run<Arguments, Result>(
    flags: { data?: string },
    verb: Verb<Arguments, Result>,
    input: Arguments,
  ): Promise<Result>
  print(line: string): void
  say(progress: Progress): void
  dataOption(): Option
  siteOption(): Option
  /** BATON_OPERATOR_TOKEN. */
  operatorToken: string | undefined
}

interface HouseFlags {
  data?: string
  server?: string
}

interface SiteFlags extends HouseFlags {
  site?: string
}

const serverOption = () =>
  new Option('--server <url>', 'a house elsewhere, such as a Worker; needs BATON_OPERATOR_TOKEN')
const problem = (sentence: string) => new OperatorError(sentence)

/** Commands with which a site moves from one house to another. */
export function movingCommands(baton: Command, site: Command, tools: MovingTools): void {
  const { dataOption, siteOption } = tools
  baton
    .command('export')
    .description('write a whole site as lines that "baton import" reads')
    .option('--out <file>', '- for the terminal; a file that was begun is gone on with', '-')
    .option('--move', 'the site leaves: from here on it answers nobody, until it is imported elsewhere')
    .addOption(siteOption())
    .addOption(serverOption())
    .addOption(dataOption())
    .action((flags) => exportSite(flags, tools))
  baton
    .command('import')
    .description('let a site live here that "baton export" wrote')
    .argument('<file>', '- for the terminal')
    .addOption(serverOption())
    .addOption(dataOption())
    .action((file, flags) => importSite(file, flags, tools))
  site
    .command('reopen')
    .description('a site that left by "export --move" lives here again')
    .option(
      '--nowhere-else',
      'although all of it was exported: that file was imported nowhere, and never will be',
    )
    .addOption(siteOption())
    .addOption(serverOption())
    .addOption(dataOption())
    .action(async (flags: SiteFlags & { nowhereElse?: boolean }) => {
      const house = await houseOf(flags, tools)
      const { id, name } = pickSite(await house.listSites(), flags.site)
      await house.reopen({ siteId: id, nowhereElse: flags.nowhereElse ?? false })
      tools.print(`${name} (${id}) lives here again. What was exported of it must not be imported elsewhere.`)
    })
}

async function exportSite(
  flags: SiteFlags & { out: string; move?: boolean },
  tools: MovingTools,
): Promise<void> {
  const { exportTo } = await import('../moving/export-to.ts')
  const house = await houseOf(flags, tools)
  const { id, name } = pickSite(await house.listSites(), flags.site)
  const path = flags.out === '-' ? null : resolve(flags.out)
  const onLines = lineCounter(tools)
  const move = flags.move ?? false
  const lines = await exportTo({ house, siteId: id, move, path, stdout: process.stdout, onLines, problem })
  const next = move ? ' It answers nobody here now: import it elsewhere.' : ' The site goes on here.'
  tools.say({ type: 'line', text: `${name} (${id}) is exported: ${lines} lines.${next}` })
}

async function importSite(file: string, flags: HouseFlags, tools: MovingTools): Promise<void> {
  const { importFrom } = await import('../moving/import-from.ts')
  const house = await houseOf(flags, tools)
  const input = file === '-' ? process.stdin : createReadStream(resolve(file))
  const arrival = await importFrom({ house, input, onLines: lineCounter(tools), problem }).catch((error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES'
      ? problem(`${file} could not be read (${code}). Name the file that "baton export" wrote.`)
      : error
  })
  tools.print(`${arrival.name} (${arrival.siteId}) lives here now.`)
  if (!arrival.keyHolds) tools.print(keyWarning)
}

const keyWarning =
  'Its site key is another one here, because this house has another secret. Give both houses the same secret before the move, or change the snippet on its pages (baton site list).'

const lineCounter =
  ({ say }: MovingTools) =>
  (done: number) =>
    say({ type: 'progress', done, total: null, label: 'lines' })

async function houseOf(flags: HouseFlags, { run, operatorToken }: MovingTools): Promise<House> {
  if (flags.server !== undefined) {
    if (!/^https?:$/.test(URL.parse(flags.server)?.protocol ?? ''))
      throw problem(`--server is "${flags.server}"; wanted an address such as https://chat.example.`)
    if (!operatorToken) throw problem('Set BATON_OPERATOR_TOKEN to the operator token of that server.')
    const { remoteHouse } = await import('../moving/remote-house.ts')
    return remoteHouse({ server: flags.server, token: operatorToken, problem })
  }
  const { houseVerbs } = await import('./verbs/house.ts')
  return {
    openExport: (input) => run(flags, houseVerbs.openExport, input),
    exportPage: (input) => run(flags, houseVerbs.exportPage, input),
    closeExport: (input) => run(flags, houseVerbs.closeExport, input),
    openImport: (input) => run(flags, houseVerbs.openImport, input),
    importLines: (input) => run(flags, houseVerbs.importLines, input),
    reopen: (input) => run(flags, houseVerbs.reopen, input),
    listSites: () => run(flags, houseVerbs.listSites, {}),
  }
}
