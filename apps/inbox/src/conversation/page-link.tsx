/** A page where the visitor was. Their page said so: only http and https become links. */
export function PageLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return <span>{url}</span>
  const { host, pathname } = new URL(url)
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow" title={url}>
      {pathname === '/' ? host : pathname}
    </a>
  )
}
