import type { Tell } from '../panel-handle.ts'

/** Puts the number of messages that came while nobody looked in front of the page's title; passes all events on. */
export function countInTitle(tell: Tell = () => {}): { tell: Tell; end(): void } {
  let unseen = 0
  let mark = ''
  const draw = () => {
    // The page may have given itself another title meanwhile: only what stands here by us goes.
    const { title } = document
    const bare = mark && title.startsWith(mark) ? title.slice(mark.length) : title
    mark = unseen ? `(${unseen}) ` : ''
    if (mark + bare !== title) document.title = mark + bare
  }
  const look = () => {
    if (document.hidden) return
    unseen = 0
    draw()
  }
  document.addEventListener('visibilitychange', look)
  return {
    tell(name, detail) {
      if (
        name === 'message' &&
        document.hidden &&
        detail &&
        'author' in detail &&
        detail.author !== 'visitor'
      ) {
        unseen += 1
        draw()
      }
      tell(name, detail)
    },
    end() {
      document.removeEventListener('visibilitychange', look)
      unseen = 0
      draw()
    },
  }
}
