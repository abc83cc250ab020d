import { resolve } from 'node:path'
import { WebReach, WebSource } from '@baton/contracts'
import { type Command, Option } from 'commander'
import type { CommandTools } from './placement-commands.ts'
import { OperatorError } from './verb.ts'

export interface SourceFlags {
  data?: string
  site?: string
  allowAddress?: string[]
}

interface IngestFlags extends SourceFlags {
  prune?: boolean
  reach?: WebReach
  maxPages?: string
  refreshHours?: string
  delay?: string
}

interface SourceTools extends CommandTools<SourceFlags> {
  siteOption(): Option
  allowOption(): Option
}

/** Commands that fill a site's knowledge, and keep it. */
export function sourceCommands(baton: Command, tools: SourceTools): void {
  ingestCommand(baton, tools)
  const { run, print, siteOption, dataOption, allowOption } = tools
  const sources = baton.command('sources').description('where a site knows things from')
  sources
    .command('list')
    .description('all sources, when they were read last and what was wrong')
    .option('--json', 'one JSON line')
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (flags: SourceFlags & { json?: boolean }) => {
      const { listSources, sourceText } = await import('./verbs/sources.ts')
      const found = await run(flags, listSources, { site: flags.site })
      if (flags.json) print(JSON.stringify(found))
      else if (found.length === 0) print('No source yet: npx baton ingest ./help https://shop.example/help/')
      else for (const source of found) print(sourceText(source))
    })
  sources
    .command('refresh')
    .description('read a source on the web again now')
    .argument('<name or id>')
    .addOption(allowOption())
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (source: string, flags: SourceFlags) => {
      const { refreshSource, reportText } = await import('./verbs/sources.ts')
      const report = await run(flags, refreshSource, { source, site: flags.site })
      print(reportText(report))
      if (report.failed > 0) process.exitCode = 2
    })
  sources
    .command('remove')
    .description('forget a source and its articles')
    .argument('<name or id>')
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (source: string, flags: SourceFlags) => {
      const { removeSource } = await import('./verbs/sources.ts')
      const { name, articles } = await run(flags, removeSource, { source, site: flags.site })
      print(`${name} is gone with its ${articles === 1 ? 'article' : `${articles} articles`}.`)
    })
}

function ingestCommand(
  baton: Command,
  { run, print, siteOption, dataOption, allowOption }: SourceTools,
): void {
  baton
    .command('ingest')
    .description(
      'read files, folders (Markdown, MDX, HTML, text, PDF, DOCX, CSV, JSONL) and web sites into the knowledge',
    )
    .argument('<path or address...>')
    .option('--prune', 'remove articles that are gone from these paths')
    .addOption(
      new Option(
        '--reach <reach>',
        'of a web site: one page, what a sitemap lists, or all below the address; default below, and sitemap for an address that ends in .xml',
      ).choices(WebReach.options),
    )
    .option('--max-pages <number>', 'of a web site: stop there (default 1000)')
    .option(
      '--refresh-hours <number>',
      'of a web site: read it again every so many hours (default 24; 0: never)',
    )
    .option('--delay <ms>', 'of a web site: pause between two requests (default 500)')
    .addOption(allowOption())
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (given: string[], flags: IngestFlags) => {
      const isAddress = (text: string) => /^[a-z][a-z\d+.-]+:\/\//i.test(text)
      const paths = given.filter((one) => !isAddress(one)).map((path) => resolve(path))
      const webs = given.filter(isAddress).map((url) => webOf(url, flags))
      let failed = 0
      if (paths.length > 0) {
        const { ingest, summary } = await import('./verbs/ingest.ts')
        const result = await run(flags, ingest, { paths, site: flags.site, prune: flags.prune ?? false })
        print(summary(result))
        failed += result.failed
      }
      const { addSource, reportText } = await import('./verbs/sources.ts')
      for (const web of webs) {
        const report = await run(flags, addSource, { web, site: flags.site })
        print(reportText(report))
        failed += report.failed
      }
      if (failed > 0) process.exitCode = 2
    })
}

function webOf(url: string, { reach, maxPages, refreshHours, delay }: IngestFlags): WebSource {
  const hours = refreshHours === undefined ? undefined : Number(refreshHours)
  const web = WebSource.safeParse({
    url,
    reach: reach ?? (/\.xml(\.gz)?$/i.test(URL.parse(url)?.pathname ?? '') ? 'sitemap' : 'below'),
    maxPages: maxPages === undefined ? undefined : Number(maxPages),
    delayMs: delay === undefined ? undefined : Number(delay),
    refreshHours: hours === 0 ? null : hours,
  })
  if (web.success) return web.data
  const [issue] = web.error.issues
  if (issue?.path[0] === 'url')
    throw new OperatorError(`${url} is no address of a web site; wanted one that begins with https://.`)
  throw new OperatorError(`${url}: ${issue?.path.join('.')} is not right (${issue?.message}).`)
}
