export * from './assistant.ts'
