/** A JSON answer that is never kept, with cookies for the browser. */
export function reply(body: unknown, setCookies: string[] = [], status = 200): Response {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const value of setCookies) headers.append('set-cookie', value)
  return Response.json(body, { status, headers })
}
