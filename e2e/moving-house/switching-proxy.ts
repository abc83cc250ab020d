import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** One address in front of one house at a time. */
export interface SwitchingProxy {
  port: number
  /** From here on connections go to another house; those to the old one are cut, whatever is under way on them. */
  switchTo(port: number): void
  close(): void
}

/** Forwards TCP to a port of this machine. */
export async function startSwitchingProxy(first: number): Promise<SwitchingProxy> {
  let port = first
  const sockets = new Set<Socket>()
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = createServer((reader) => {
    const house = connect(port, '127.0.0.1')
    for (const [socket, other] of [
      [reader, house],
      [house, reader],
    ] as const) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    switchTo(next) {
      port = next
      cut()
    },
    close() {
      server.close()
      cut()
    },
  }
}
