import type { IntentId, PolicyCondition, SensitiveClass } from '@baton/contracts'
import { Select } from '../controls/select.tsx'
import { channelWords, classWords } from './condition-words.ts'

// Written with these keys and no others.
const classNames = new Map(Object.entries(classWords) as [SensitiveClass, string][])

interface FieldsProps<Condition extends PolicyCondition = PolicyCondition> {
  condition: Condition
  intentNames: Map<IntentId, string>
  change: (condition: PolicyCondition) => void
}

/** What a condition of its kind can be told: numbers, choices, names. Nothing for a kind that asks for one thing only. */
export function ConditionFields({ condition, intentNames, change }: FieldsProps) {
  const number = (label: string, name: string, range: { min: number; max?: number; step: number }) => (
    <NumberField
      label={label}
      value={Number(Reflect.get(condition, name))}
      {...range}
      onInput={(value) => change({ ...condition, [name]: value } as PolicyCondition)}
    />
  )
  const times = { min: 1, max: 10, step: 1 }
  switch (condition.on) {
    case 'sentiment':
    case 'sentiment_trend':
      return number('Below', 'below', { min: -1, max: 1, step: 0.05 })
    case 'urgency':
      return number('Above', 'above', { min: 0, max: 1, step: 0.05 })
    case 'failed_answers':
      return number('At least', 'atLeast', times)
    case 'out_of_scope':
      return number('Turns in a row', 'times', times)
    case 'intent_confidence':
      return (
        <>
          {number('Confidence below', 'below', { min: 0, max: 1, step: 0.05 })}
          {number('Turns in a row', 'times', times)}
        </>
      )
    case 'amount':
      return (
        <>
          {number('More than', 'above', { min: 0, step: 1 })}
          <WordsField
            label="Currency"
            value={condition.currency}
            onInput={(text) => change({ ...condition, currency: text.toUpperCase() })}
          />
        </>
      )
    case 'sensitive':
      return (
        <Choices
          label="Of what; none chosen means any"
          names={classNames}
          chosen={condition.classes}
          onChange={(classes) => change({ ...condition, classes })}
        />
      )
    case 'intent':
      return (
        <Choices
          label={intentNames.size > 0 ? 'One of these' : 'This site has no intents yet.'}
          names={intentNames}
          chosen={condition.is}
          onChange={(is) => change({ ...condition, is })}
        />
      )
    case 'visitor':
      return <VisitorFields condition={condition} intentNames={intentNames} change={change} />
    case 'language':
      return (
        <WordsField
          label="Languages, such as de, fr"
          value={condition.is.join(', ')}
          onInput={(text) => change({ ...condition, is: text.split(/[,\s]+/).filter(Boolean) })}
        />
      )
    case 'hours':
      return (
        <Select
          label="When"
          names={{ open: 'In open hours', closed: 'Outside of hours' }}
          value={condition.open ? 'open' : 'closed'}
          onChange={(value) => change({ ...condition, open: value === 'open' })}
        />
      )
    case 'channel':
      return (
        <Select
          label="By"
          names={channelWords}
          value={condition.is}
          onChange={(is) => change({ ...condition, is })}
        />
      )
    case 'asked_for_person':
    case 'promise_without_backing':
      return null
  }
}

type VisitorCondition = Extract<PolicyCondition, { on: 'visitor' }>

function VisitorFields({ condition, change }: FieldsProps<VisitorCondition>) {
  return (
    <>
      <WordsField
        label="Attribute; “verified” or one of the token’s"
        value={condition.attribute}
        onInput={(attribute) => change({ ...condition, attribute })}
      />
      <WordsField label="Is" value={condition.is} onInput={(is) => change({ ...condition, is })} />
    </>
  )
}

interface NumberFieldProps {
  label: string
  value: number
  min: number
  max?: number
  step: number
  onInput: (value: number) => void
}

function NumberField({ label, value, onInput, ...range }: NumberFieldProps) {
  return (
    <label class="field rule-number">
      {label}
      <input
        type="number"
        required
        {...range}
        value={Number.isNaN(value) ? '' : value}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
    </label>
  )
}

function WordsField(props: { label: string; value: string; onInput: (text: string) => void }) {
  return (
    <label class="field">
      {props.label}
      <input
        type="text"
        autocomplete="off"
        value={props.value}
        onChange={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  )
}

interface ChoicesProps<Value extends string> {
  label: string
  names: Map<Value, string>
  chosen: Value[]
  onChange: (chosen: Value[]) => void
}

function Choices<Value extends string>({ label, names, chosen, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset class="rule-choices">
      <legend>{label}</legend>
      {[...names].map(([value, name]) => (
        <label key={value} class="team-check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value),
              )
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
