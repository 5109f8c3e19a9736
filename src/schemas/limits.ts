/** The most characters of an id or a name. */
export const MAX_LABEL_LENGTH = 200

/** The most characters of a text of the proposal (a role, a strategy, an indicator). */
export const MAX_TEXT_LENGTH = 20_000

/** The most characters of a tax code or VAT number, spaces and dashes included. */
export const MAX_TAX_CODE_LENGTH = 40

/** The most items of a list. */
export const MAX_ITEMS = 100_000

/** The most decimals of an amount in euro: cents. */
export const MAX_AMOUNT_DECIMALS = 2

/** The most problems that are reported of one list, what it holds included. */
export const MAX_PROBLEMS_PER_LIST = 1_000
