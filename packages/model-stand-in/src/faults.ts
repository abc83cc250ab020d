/** Every way in which the stand-in can fail; a script names one. */
export const STAND_IN_FAULTS = [
  'status-400',
  'status-401',
  'status-403',
  'status-404',
  'status-413',
  'status-429',
  'status-500',
  'status-529',
  'overloaded-before-output',
  'overloaded-after-output',
  'stall-before-output',
  'stall-in-the-middle',
  'cut-in-mid-utf8',
  'never-ends',
  'malformed-event',
  'refusal',
  'max-tokens',
  'empty-answer',
  'bad-tool-input',
  'endless-tool-loop',
] as const
export type StandInFault = (typeof STAND_IN_FAULTS)[number]

/** As the API words its refusals. */
export const ERROR_TYPES: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  529: 'overloaded_error',
}
