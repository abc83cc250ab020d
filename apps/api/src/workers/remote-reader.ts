import { type Callee, remote } from '../remote/remote.ts'
import type { WebReader } from '../sources/web-reader.ts'

/** A reader of the web in a Worker of its own. A page that ends that Worker is a failure of this page, and of no other. */
export function remoteReader(find: () => Callee): WebReader {
  const far = remote<WebReader>(find)
  const unread = (url: string) =>
    `${url} took more time or memory than one page may have; wanted a smaller one.`
  /** What came; a caller who has stopped meanwhile hears why. A signal does not travel. */
  const until = async <T>(work: Promise<T>, signal: AbortSignal | undefined, instead: T): Promise<T> => {
    const came = await work.catch(() => instead)
    signal?.throwIfAborted()
    return came
  }
  return {
    visit: (asked, signal) => until(far.visit(asked), signal, { kind: 'failed', message: unread(asked.url) }),
    readHtml: (url, signal) => until(far.readHtml(url), signal, { problem: unread(url) }),
    readRobots: (origin, signal) =>
      until(far.readRobots(origin), signal, { problem: unread(`${origin}/robots.txt`) }),
    readSitemap: (url, signal) => until(far.readSitemap(url), signal, null),
  }
}
