import { createClient } from '@baton/client'

const { VITE_BATON_KEY: siteKey, VITE_BATON_ENDPOINT: endpoint } = import.meta.env
const client = createClient({ siteKey, endpoint })
const list = document.querySelector('ol')
const form = document.querySelector('form')

client.subscribe(({ messages, pending, running }) => {
  const said = messages.map(({ author, text }) => `${author.kind}: ${text}`)
  const waiting = pending.map(({ text, state }) => `${state}: ${text}`)
  const lines = [...said, ...waiting, ...(running ? [`assistant: ${running.text}…`] : [])]
  list?.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  )
})
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void client.send(String(new FormData(form).get('text')))
  form.reset()
})
void client.resume()
