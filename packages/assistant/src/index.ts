export * from './assistant.ts'
export { extractive } from './engines/extractive.ts'
export * from './plain-answer.ts'
export * from './respond.ts'
