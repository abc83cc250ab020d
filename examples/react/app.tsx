import { type Baton, mount } from '@baton/widget'
import { useEffect, useRef, useState } from 'react'

const { VITE_BATON_KEY: key, VITE_BATON_ENDPOINT: endpoint } = import.meta.env

export function App() {
  const baton = useRef<Baton>(null)
  const [answer, setAnswer] = useState('')

  // Effects run in the browser alone, so this renders on a server as it is.
  useEffect(() => {
    const chat = mount({ key, endpoint })
    baton.current = chat
    // `[^1]` stands where the first source belongs; this page names none.
    chat.on('answer', ({ text }) => setAnswer(text.replace(/\[\^\d+\]/g, '')))
    return () => void chat.destroy()
  }, [])

  return (
    <main>
      <h1>Baton in React</h1>
      <button type="button" onClick={() => baton.current?.open()}>
        Ask us
      </button>
      <output>{answer}</output>
    </main>
  )
}
