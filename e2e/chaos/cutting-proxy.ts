import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface CuttingProxyOptions {
  /** Where the server listens, on this machine. */
  port: number
  random: () => number
  /** A connection lives for at most this long; each gets its own random time. */
  longestLifeMs: number
}

export interface CuttingProxy {
  port: number
  /** Connections ended by closing both sides. */
  cut: () => number
  /** Connections that stay open and forward nothing any more. */
  halfOpen: () => number
  /** From here on nothing further is cut; what is half-open stays so. */
  calm(): void
  close(): void
}

/** A peer that nobody told; the server's side of a half-open connection is let go after this long. */
const HALF_OPEN_MS = 4_000

/**
 * Forwards TCP and harms every connection at a random moment, half of them by closing, half by falling silent. Where
 * bytes are under way to the reader at that moment, a random part of them still arrives.
 */
export async function startCuttingProxy(options: CuttingProxyOptions): Promise<CuttingProxy> {
  const { port, random, longestLifeMs } = options
  const sockets = new Set<Socket>()
  const counts = { cut: 0, halfOpen: 0 }
  let isCalm = false

  const server = createServer((reader) => {
    const upstream = connect(port, '127.0.0.1')
    for (const socket of [reader, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
    }
    const closeBoth = () => {
      reader.destroy()
      upstream.destroy()
    }
    let state: 'forwarding' | 'doomed' | 'silent' = 'forwarding'
    const harm = () => {
      if (reader.destroyed || state === 'silent') return
      if (random() < 0.5) {
        counts.cut += 1
        closeBoth()
        return
      }
      counts.halfOpen += 1
      state = 'silent'
      setTimeout(() => upstream.destroy(), HALF_OPEN_MS).unref()
    }
    const life = setTimeout(() => {
      if (isCalm) return
      state = 'doomed'
      // In the middle of the next bytes for the reader; if none come, between them.
      setTimeout(harm, 200)
    }, random() * longestLifeMs)

    reader.on('data', (bytes) => {
      if (state !== 'silent') upstream.write(bytes)
    })
    upstream.on('data', (bytes) => {
      if (state === 'silent') return
      if (state === 'forwarding') reader.write(bytes)
      else reader.write(bytes.subarray(0, Math.floor(random() * bytes.length)), harm)
    })
    reader.on('close', () => {
      clearTimeout(life)
      if (state !== 'silent') upstream.destroy()
    })
    upstream.on('close', () => {
      if (state !== 'silent') reader.end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut: () => counts.cut,
    halfOpen: () => counts.halfOpen,
    calm() {
      isCalm = true
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
