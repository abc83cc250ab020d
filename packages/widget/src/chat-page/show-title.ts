/** Gives the window the chat's name, with the number of messages that came while nobody looked in front of it. */
export function showTitle(name: string): { count(): void } {
  let unread = 0
  const draw = () => {
    document.title = unread ? `(${unread}) ${name}` : name
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return
    unread = 0
    draw()
  })
  draw()
  return {
    count() {
      if (!document.hidden) return
      unread += 1
      draw()
    },
  }
}
