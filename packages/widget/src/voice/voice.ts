export { Dictation } from './dictation.tsx'
export { isReading, ReadAloud, stopReading } from './read-aloud.tsx'
