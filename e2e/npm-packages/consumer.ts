import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../support/baton-server.ts'

const run = promisify(execFile)

/** What an example has beside our packages, as somebody's project would have it. */
const libraries = [
  ...['react', 'react-dom', '@types/react', '@types/react-dom', 'vue', '@vitejs/plugin-vue'],
  ...['svelte', '@sveltejs/vite-plugin-svelte', 'vite', 'typescript'],
]

/** In the workspace our packages are source, with another JSX than React's: types are a matter of the consumer. */
const strict = {
  compilerOptions: {
    ...{ target: 'es2023', module: 'esnext', moduleResolution: 'bundler', lib: ['es2024', 'dom'] },
    ...{ strict: true, noEmit: true, jsx: 'react-jsx', types: ['vite/client'], skipLibCheck: false },
    allowImportingTsExtensions: true,
  },
  include: ['*.ts', '*.tsx'],
  exclude: ['vite.config.ts'],
}

/** Somebody's folder: our packages unpacked from what npm would publish, and nothing of this workspace. */
export interface Consumer {
  folder: string
  /** Builds an example there, as a page of that site. */
  build(example: string, site: { key: string; endpoint: string }, ...flags: string[]): Promise<void>
  /** Type-checks an example against the declarations in the packages. */
  check(example: string): Promise<void>
  remove(): void
}

export async function installPackages(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-consumer-'))
  const modules = join(folder, 'node_modules')
  await run(process.execPath, [join(root, 'scripts/packages/pack.mjs'), folder])
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tgz'))) {
    const target = join(modules, '@baton', file.includes('client') ? 'client' : 'widget')
    mkdirSync(target, { recursive: true })
    await run('tar', ['xzf', join(folder, file), '-C', target, '--strip-components', '1'])
  }
  for (const library of libraries) {
    const target = join(modules, library)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(join(root, 'node_modules', library), target)
  }
  cpSync(join(root, 'examples'), join(folder, 'examples'), {
    recursive: true,
    filter: (path) => !/script-tag|cloudflare|many-machines|node_modules|dist/.test(path.slice(root.length)),
  })
  const tool = (name: string) => join(root, 'node_modules', name)
  return {
    folder,
    async build(example, { key, endpoint }, ...flags) {
      const env = { ...process.env, VITE_BATON_KEY: key, VITE_BATON_ENDPOINT: endpoint }
      const args = [tool('vite/bin/vite.js'), 'build', join(folder, 'examples', example), '--base', './']
      await run(process.execPath, [...args, '--logLevel', 'error', ...flags], { env, cwd: folder })
    },
    async check(example) {
      const project = join(folder, 'examples', example)
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(strict))
      await run(process.execPath, [tool('typescript/bin/tsc'), '-p', project])
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
