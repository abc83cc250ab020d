import { renderToString } from 'react-dom/server'
import { App } from './app.tsx'

/** What a server sends: no window is needed, and the chat begins once the page runs. */
export const html = renderToString(<App />)
