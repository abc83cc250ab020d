import type { Progress } from './verb.ts'

/** Shows progress: one line that rewrites itself on a terminal, a plain line now and then in a pipe. */
export function progressPrinter(stream: NodeJS.WriteStream): (progress: Progress) => void {
  let drawn = false
  let lastPlain = { label: '', done: 0 }
  return (progress) => {
    if (progress.type === 'line') {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
      stream.write(`${progress.text}\n`)
      return
    }
    const { done, total, label } = progress
    const text = total === null ? `${done} ${label}` : `${done} of ${total} ${label}`
    if (stream.isTTY) {
      stream.write(`\r\u001b[K${text}`)
      drawn = done !== total
      if (done === total) stream.write('\n')
    } else if (done === total || done - (lastPlain.label === label ? lastPlain.done : 0) >= 100) {
      lastPlain = { label, done }
      stream.write(`${text}\n`)
    }
  }
}
