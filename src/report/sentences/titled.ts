import type { Stated } from '../../model/stated'
import { identifier, isBlank, quoted } from '../words/quoted'

/** A proposal, a measure or an application as a sentence calls it: by its title and its id, or by its id alone. */
export function titled(id: string, title: Stated<string>): string {
  return title == null || isBlank(title) ? identifier(id) : `${quoted(title)} (${identifier(id)})`
}
