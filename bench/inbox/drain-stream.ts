import { get } from 'node:http'

export interface Drain {
  /** Resolves with the first frame from now on in which all of these stand; while nobody waits, bytes are thrown away. */
  frameWith(...words: string[]): Promise<void>
  close(): void
}

/**
 * A live stream that is read and not understood: a hundred of them cost the machine that measures little. Resolves when
 * the server has answered.
 */
export function drainStream(url: string, headers: Record<string, string>): Promise<Drain> {
  return new Promise((resolve, reject) => {
    let wanted: { words: string[]; found: () => void; lost: (error: Error) => void } | null = null
    let rest = ''
    const request = get(url, { headers }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`No stream at ${url}: ${answer.statusCode}`))
      answer.on('data', (bytes: Buffer) => {
        if (!wanted) return
        const blocks = (rest + bytes.toString()).split('\n\n')
        rest = blocks.pop() ?? ''
        const { words, found } = wanted
        if (!blocks.some((block) => words.every((word) => block.includes(word)))) return
        wanted = null
        found()
      })
      answer.on('close', () => wanted?.lost(new Error(`The stream at ${url} ended.`)))
      resolve({
        frameWith: (...words) =>
          new Promise((found, lost) => {
            rest = ''
            wanted = { words, found, lost }
          }),
        close: () => request.destroy(),
      })
    })
    request.on('error', reject)
  })
}
