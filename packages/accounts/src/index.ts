export * from './create-directory.ts'
export * from './directory.ts'
export * from './grant.ts'
export * from './site-key.ts'
