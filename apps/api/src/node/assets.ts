import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Assets } from '../app-context.ts'

/** The built files below `root`, each with its `.br` beside it. */
export function fileAssets(root: string): Assets {
  return {
    serve: serveStatic({ root: relative(process.cwd(), root) || '.', precompressed: true }),
    async readText(path) {
      if (path.split('/').includes('..')) return null
      return readFile(join(root, path), 'utf8').catch(() => null)
    },
  }
}
