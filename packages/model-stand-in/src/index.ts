export * from './faults.ts'
export { questionOf, type StandInRequest, searchResultsOf } from './read-request.ts'
export * from './script.ts'
export * from './stand-in.ts'
