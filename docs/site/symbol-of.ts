import type { Application, DeclarationReference, Reflection } from 'typedoc'

type Resolver = Parameters<Application['converter']['addUnknownSymbolResolver']>[0]

/** What a link names that stands in no module of its own: an export of any entry point, or a member of one (`Seat.province`). */
export const symbolOf: Resolver = (reference, from) => {
  const target = exported(reference, from)
  // Its type asks for an address only; what stands in the reference is taken, too, and linked wherever its page comes to stand.
  return target === undefined ? undefined : ({ target } as unknown as ReturnType<Resolver>)
}

function exported({ moduleSource, symbolReference }: DeclarationReference, from: Reflection): Reflection | undefined {
  const names = symbolReference?.path?.map(({ path }) => path) ?? []
  if (moduleSource !== undefined || names.length === 0) return undefined
  for (const entry of from.project.children ?? []) {
    const found = entry.getChildByName(names)
    if (found !== undefined) return found
  }
  return undefined
}
