/**
 * The 12 provinces of Lombardy by licence-plate code, with the ISTAT code of each. Milano also answers to `215`, which ISTAT
 * uses for the metropolitan city as a unit above the municipalities.
 */
export const LOMBARD_PROVINCES = {
  BG: { istat: '016', name: 'Bergamo' },
  BS: { istat: '017', name: 'Brescia' },
  CO: { istat: '013', name: 'Como' },
  CR: { istat: '019', name: 'Cremona' },
  LC: { istat: '097', name: 'Lecco' },
  LO: { istat: '098', name: 'Lodi' },
  MB: { istat: '108', name: 'Monza e della Brianza' },
  MI: { istat: '015', name: 'Milano' },
  MN: { istat: '020', name: 'Mantova' },
  PV: { istat: '018', name: 'Pavia' },
  SO: { istat: '014', name: 'Sondrio' },
  VA: { istat: '012', name: 'Varese' },
} as const

/** The licence-plate code of a province of Lombardy. */
export type LombardProvince = keyof typeof LOMBARD_PROVINCES

const byIstatCode: ReadonlyMap<string, LombardProvince> = /* @__PURE__ */ new Map([
  ['012', 'VA'],
  ['013', 'CO'],
  ['014', 'SO'],
  ['015', 'MI'],
  ['215', 'MI'],
  ['016', 'BG'],
  ['017', 'BS'],
  ['018', 'PV'],
  ['019', 'CR'],
  ['020', 'MN'],
  ['097', 'LC'],
  ['098', 'LO'],
  ['108', 'MB'],
])

/**
 * Which province of Lombardy does a code name?
 *
 * @param code a licence-plate code (`MI`) or an ISTAT code (`015`)
 * @returns the licence-plate code, or `undefined` where the code names no province of Lombardy (`NO` is Novara, in Piedmont)
 */
export function lombardProvince(code: string): LombardProvince | undefined {
  return isPlate(code) ? code : byIstatCode.get(code)
}

function isPlate(code: string): code is LombardProvince {
  return Object.hasOwn(LOMBARD_PROVINCES, code)
}
