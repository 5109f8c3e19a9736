import { pathText, type Step } from '../../values/path-text'
import { RuleInputError } from '../../values/rule-input-error'
import { isWellFormed } from '../../values/well-formed'

/** The most lists and objects that may stand inside one another; a decision record nests about ten. */
export const MAX_DEPTH = 100

/** What is made of a value, from its leaves up. */
export interface Builder<Built> {
  /** Of a value without parts; a number is finite, a text well formed. */
  readonly scalar: (value: null | boolean | number | string) => Built
  /** Of a list, from what was made of its items. */
  readonly list: (items: readonly Built[]) => Built
  /** Of an object, from what was made of its members, in the order of their keys. */
  readonly object: (members: readonly (readonly [key: string, member: Built])[]) => Built
  /** Whether a key may stand in it. */
  readonly admits: (key: string) => boolean
}

/** A list or an object on the way to a value, and the step that leads on from it. */
interface Above {
  readonly whole: object
  readonly step: Step
}

/**
 * Builds something from a value that JSON can hold, each object in the order of its keys, by UTF-16 code units (RFC
 * 8785). Members that are `undefined` are left out. Whatever else JSON would lose or change is refused with its path.
 *
 * @param value the value
 * @param root how the value as a whole is called in an error
 * @param builder what is made of it
 */
export function built<Built>(value: unknown, root: string, builder: Builder<Built>): Built {
  const path: Above[] = []
  return visit(value)

  function visit(part: unknown): Built {
    switch (typeof part) {
      case 'string':
        return builder.scalar(wellFormed(part))
      case 'number':
        if (!Number.isFinite(part)) throw notJson(part, 'a number that is finite')
        return builder.scalar(part)
      case 'boolean':
        return builder.scalar(part)
      case 'object':
        return part === null ? builder.scalar(part) : visitParts(part)
      default:
        throw notJson(part, 'null, true, false, a number, a text, a list or an object')
    }
  }

  function visitParts(whole: object): Built {
    if (path.some((above) => above.whole === whole)) throw notJson(whole, 'a value that does not hold itself')
    if (path.length === MAX_DEPTH) {
      throw new RuleInputError(
        'nested-too-deep',
        here(),
        whole,
        `at most ${MAX_DEPTH} lists and objects in one another`,
      )
    }
    return Array.isArray(whole) ? visitItems(whole) : visitMembers(whole)
  }

  function visitItems(list: readonly unknown[]): Built {
    if (!Array.isArray(Object.getPrototypeOf(list))) throw notJson(list, 'a plain list')
    // By place: a list with holes would pass over them.
    const items: Built[] = []
    for (let place = 0; place < list.length; place += 1) items.push(within(list, place, list[place]))
    // Besides its items, a list has its length.
    if (Reflect.ownKeys(list).length > list.length + 1) throw notJson(list, 'a list that holds nothing but its items')
    return builder.list(items)
  }

  function visitMembers(object: object): Built {
    if (!isPlain(object)) throw notJson(object, 'a plain object')
    const members = Reflect.ownKeys(object)
      .map((key) => admitted(key, object))
      .toSorted()
      .map((key) => [key, Reflect.get(object, key)] as const)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, within(object, key, member)] as const)
    return builder.object(members)
  }

  function admitted(key: string | symbol, object: object): string {
    if (typeof key === 'symbol' || !Object.prototype.propertyIsEnumerable.call(object, key)) {
      throw notJson(key, 'nothing but members that JSON can hold')
    }
    if (!builder.admits(wellFormed(key))) {
      throw new RuleInputError('unknown-key', below(key), key, 'a key that is a name')
    }
    return key
  }

  function within(whole: object, step: Step, part: unknown): Built {
    path.push({ whole, step })
    const result = visit(part)
    path.pop()
    return result
  }

  function wellFormed(text: string): string {
    if (!isWellFormed(text)) throw notJson(text, 'a text without half a surrogate pair')
    return text
  }

  function notJson(culprit: unknown, expected: string): RuleInputError {
    return new RuleInputError('not-json', here(), culprit, expected)
  }

  function here(): string {
    return path.length === 0 ? root : pathText(path.map(({ step }) => step))
  }

  function below(step: Step): string {
    return pathText([...path.map((above) => above.step), step])
  }
}

/** Whether it is an object of no class, of this realm or of another: what a class adds would be lost. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype === null) return true
  return typeof prototype === 'object' && Object.hasOwn(prototype, 'isPrototypeOf')
}
