import type { ProjectReflection } from 'typedoc'

/** The public exports without an example of their own; a name exported again has that of the export itself. */
export function withoutExample(project: ProjectReflection): readonly string[] {
  const entries = project.children ?? []
  return entries.flatMap(({ name: entry, children }) =>
    (children ?? [])
      .filter(({ variant }) => variant !== 'reference')
      .filter(({ comment, signatures = [] }) => {
        const comments = [comment, ...signatures.map((each) => each.comment)]
        return !comments.some((each) => each?.getTag('@example') !== undefined)
      })
      .map(({ name }) => `${entry}: ${name}`),
  )
}
