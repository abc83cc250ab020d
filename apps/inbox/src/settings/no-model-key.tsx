/** For an installation without a model's key: what that means and what to do. */
export const NoModelKey = () => (
  <p class="setting-note">
    No model key: answers are quotes. Set <code>ANTHROPIC_API_KEY</code> where Baton runs and start it again.
  </p>
)
