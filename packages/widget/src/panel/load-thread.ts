/** What draws a conversation. A file of its own: nobody needs it to write the first message. */
export const loadThread = () => import('../thread/thread.tsx')
