import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'
import { listWords } from './list-words.ts'

const src = resolve(import.meta.dirname, 'src')
const outDir = resolve(import.meta.dirname, 'dist')

/** The oldest browsers with everything that is used: light-dark(), constructable sheets, relative colours. */
const target = ['chrome123', 'safari17.5', 'firefox128']
const shared = { outDir, target, cssTarget: target, cssMinify: 'lightningcss', modulePreload: false } as const

/** What is called at once is compiled while it is loaded, off the page's thread, where a browser knows these words. */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad'

/** One classic script. `__BATON_CONFIG__` stays in the loader as a free name for the server to replace. */
const script = (name: string, postBanner = ''): UserConfig => ({
  configFile: false,
  logLevel: 'warn',
  build: {
    ...shared,
    emptyOutDir: false,
    lib: {
      entry: resolve(src, `${name}.ts`),
      formats: ['iife'],
      name: 'unused',
      fileName: () => `${name}.js`,
    },
    rolldownOptions: { output: { minify: true, postBanner } },
  },
})

/** A module for one place, with all that it needs inside. Its name changes with its text. */
const standalone = (entry: string, name: string): UserConfig => ({
  configFile: false,
  logLevel: 'warn',
  build: {
    ...shared,
    emptyOutDir: false,
    lib: { entry: resolve(src, entry), formats: ['es'], fileName: () => `${name}-[hash].js` },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
})

const languageFile = /\/(?:locales|words)\/(?:\w+-)?\w\w\.ts$/
/** All languages carry one hash, of all their words: the panel names each, and a hash packs badly. */
function wordsHash(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).sort())
    if (languageFile.test(`/${file}`)) hash.update(readFileSync(resolve(src, file)))
  return hash.digest('base64url').slice(0, 8)
}

/** JSX by Preact's own `h`, which is there anyway, in place of the runtime that bundlers bring for it. */
function smallJsx(): Plugin {
  return {
    name: 'baton-small-jsx',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx$/ },
      handler: (code) => `import { h, Fragment } from 'preact'\n${code}`,
    },
  }
}

/** Builds the rest after the panel, says which file is which, and prints what each weighs. */
function afterPanel(): Plugin {
  return {
    name: 'baton-loader',
    apply: 'build',
    async closeBundle() {
      await build(script('loader', COMPILED_AHEAD))
      await build(script('stub'))
      await build(standalone('frame/mount-frame.ts', 'frame'))
      await build(standalone('chat-page/chat-page.ts', 'chat-page'))
      const files = readdirSync(outDir).filter((file) => file.endsWith('.js'))
      const named = (name: string) => files.find((file) => file.startsWith(`${name}-`)) ?? ''
      const manifest = { panel: named('panel'), frame: named('frame') }
      writeFileSync(resolve(outDir, 'manifest.json'), `${JSON.stringify(manifest)}\n`)
      writeFileSync(resolve(outDir, 'words.json'), JSON.stringify(await listWords(src)))
      const page = readFileSync(resolve(src, 'chat-page/chat.html'), 'utf8')
      writeFileSync(resolve(outDir, 'chat.html'), page.replace('__CHAT_PAGE__', named('chat-page')))
      const places = readFileSync(resolve(outDir, 'loader.js'), 'utf8').split('__BATON_CONFIG__').length - 1
      if (places !== 1) this.error(`loader.js holds __BATON_CONFIG__ ${places} times, wanted once`)
      for (const file of files) console.log(`${file.padEnd(24)} ${brotliBytes(file)} B brotli`)
    },
  }
}

function brotliBytes(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 }
  return brotliCompressSync(readFileSync(resolve(outDir, file)), { params }).length
}

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [smallJsx(), afterPanel()],
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  build: {
    ...shared,
    emptyOutDir: true,
    lib: { entry: resolve(src, 'panel-module.ts'), formats: ['es'], fileName: () => 'panel-[hash].js' },
    rolldownOptions: {
      // What panel and lazy parts share stays in the panel's own file.
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: ({ facadeModuleId }) =>
          languageFile.test(facadeModuleId ?? '') ? `[name]-${wordsHash()}.js` : '[name]-[hash].js',
        minify: true,
        comments: false,
      },
    },
  },
})
