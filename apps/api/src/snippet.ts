/** What a site owner pastes before `</body>`. The one place that writes it: CLI, Settings and the demo ask here. */
export function snippet(origin: string, siteKey: string): string {
  return `<script async src="${origin}/w/${siteKey}.js"></script>`
}
