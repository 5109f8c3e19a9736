import { pathText, type Step } from '../../values/path-text'
import { RuleInputError } from '../../values/rule-input-error'

/** A list or an object that has begun: where in it the text stands, and the keys so far. */
interface Begun {
  step: Step
  readonly keys: Set<string> | undefined
}

const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/g

/**
 * What does a text say as JSON? A key given twice is refused: whoever reads the text may see the one, and the platform
 * keeps the other.
 *
 * @param text the text
 * @throws RuleInputError `not-a-record` where it is no JSON; `key-repeated`
 */
export function parsedJson(text: string): unknown {
  const value = parsed(text)
  const begun: Begun[] = []
  for (const [token, string, colon] of text.matchAll(TOKEN)) {
    const innermost = begun.at(-1)
    if (token === '{' || token === '[')
      begun.push(token === '{' ? { step: '', keys: new Set() } : { step: 0, keys: undefined })
    else if (token === '}' || token === ']') begun.pop()
    else if (token === ',' && typeof innermost?.step === 'number') innermost.step += 1
    else if (string !== undefined && colon !== undefined && innermost?.keys !== undefined) {
      const key = String(JSON.parse(string))
      innermost.step = key
      if (innermost.keys.has(key)) {
        throw new RuleInputError('key-repeated', pathText(begun.map(({ step }) => step)), key, 'a key given once')
      }
      innermost.keys.add(key)
    }
  }
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RuleInputError('not-a-record', 'record', text, 'a decision record as JSON')
  }
}
