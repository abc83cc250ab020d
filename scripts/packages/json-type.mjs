// JSON schema to the text of a TypeScript type: what a reader of our declarations sees of a contract, without zod.

/** @returns {string} */
export function typeText(schema) {
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const options = schema.anyOf ?? schema.oneOf
  if (options) return options.map(typeText).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeText({ ...schema, type })).join(' | ')
  if (schema.type === 'array') return `(${typeText(schema.items)})[]`
  if (schema.type === 'object') return objectText(schema)
  if (schema.type === 'integer') return 'number'
  return schema.type ?? 'unknown'
}

function objectText({ properties, required = [], additionalProperties }) {
  if (!properties) {
    const values = typeof additionalProperties === 'object' ? typeText(additionalProperties) : 'unknown'
    return `Record<string, ${values}>`
  }
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${typeText(schema)}`,
  )
  return `{ ${lines.join('; ')} }`
}
