/** A labelled list to choose one of; the names are what is read, in their order. */
export function Select<Value extends string>({
  label,
  names,
  value,
  onChange,
}: {
  label: string
  names: Record<Value, string>
  value: Value
  onChange: (value: Value) => void
}) {
  const values = Object.keys(names) as Value[]
  return (
    <label class="field">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((known) => known === event.currentTarget.value)
          if (chosen) onChange(chosen)
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {names[known]}
          </option>
        ))}
      </select>
    </label>
  )
}
