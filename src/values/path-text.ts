/** One step into a value: the key of a member, or the place of an item. */
export type Step = string | number

const NAME = /^[\p{L}_$][\p{L}\d_$]*$/u

/** A path as text: `outcomes.rules[3].findings[0].code`, and `["odd key"]` where a key is no name. */
export function pathText(steps: readonly PropertyKey[]): string {
  return steps.map(stepText).join('').replace(/^\./, '')
}

function stepText(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`
  const name = String(step)
  return NAME.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
