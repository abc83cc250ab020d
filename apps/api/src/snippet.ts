/**
 * What a site owner pastes before `</body>`. The one place that writes it: CLI, Settings and the demo ask here.
 * Two kilobytes before pictures and other scripts: otherwise browsers ask for them once the page stands.
 */
export function snippet(origin: string, siteKey: string): string {
  return `<script async fetchpriority="high" src="${origin}/w/${siteKey}.js"></script>`
}
