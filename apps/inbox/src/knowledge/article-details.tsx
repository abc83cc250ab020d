import type { ArticleDraft } from './article-draft.ts'

/** What is known about an article beside its text. */
export function ArticleDetails({
  draft,
  set,
}: {
  draft: ArticleDraft
  set: (change: Partial<ArticleDraft>) => void
}) {
  const field = (name: 'url' | 'language' | 'tags' | 'validFrom' | 'validUntil') => ({
    value: draft[name],
    onInput: (event: { currentTarget: HTMLInputElement }) => set({ [name]: event.currentTarget.value }),
  })
  return (
    <fieldset class="details">
      <legend>Details</legend>
      <div class="field details-wide">
        <span id="audience-label">Who it is for</span>
        <div class="choices" role="radiogroup" aria-labelledby="audience-label">
          {(['public', 'internal'] as const).map((audience) => (
            <label key={audience}>
              <input
                type="radio"
                name="audience"
                checked={draft.audience === audience}
                onChange={() => set({ audience })}
              />
              {audience === 'public' ? 'Everybody' : 'Agents only'}
            </label>
          ))}
        </div>
      </div>
      <label class="field">
        Valid from
        <input type="date" {...field('validFrom')} />
      </label>
      <label class="field">
        Valid until
        <input type="date" {...field('validUntil')} />
      </label>
      <label class="field details-wide">
        Tags
        <input type="text" placeholder="returns, members" {...field('tags')} />
      </label>
      <label class="field">
        Language
        <input
          type="text"
          placeholder="Told from the text"
          maxLength={35}
          pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
          title="A language such as en or pt-BR"
          {...field('language')}
        />
      </label>
      <label class="field">
        Address of the page
        <input type="text" inputMode="url" placeholder="/help/returns" maxLength={2000} {...field('url')} />
      </label>
    </fieldset>
  )
}
