import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  // It counts `&#60;` as five characters; that a title is short enough, a test of its own says.
  rules: { 'long-title': 'off' },
})

/** What an HTML page gets wrong, as the validator says it; none for a page that is valid and accessible. */
export function pageProblems(page: string): readonly string[] {
  return validator
    .validateStringSync(page)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId} at ${line}: ${message}`))
}
