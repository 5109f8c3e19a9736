/**
 * The licence-plate code of a province of Lombardy.
 *
 * @example
 * ```ts
 * import { LOMBARD_PROVINCES, lombardProvince, type LombardProvince } from 'filiere-lombardia'
 *
 * const plate: LombardProvince | undefined = lombardProvince('215')
 * plate && LOMBARD_PROVINCES[plate].name // => 'Milano'
 * lombardProvince('mi') // => undefined
 * // @ts-expect-error Novara lies in Piedmont
 * LOMBARD_PROVINCES.NO // => undefined
 * ```
 */
export type LombardProvince = 'BG' | 'BS' | 'CO' | 'CR' | 'LC' | 'LO' | 'MB' | 'MI' | 'MN' | 'PV' | 'SO' | 'VA'

/**
 * A province of Lombardy.
 *
 * @example
 * ```ts
 * import { LOMBARD_PROVINCES, lombardProvince, type Province } from 'filiere-lombardia'
 *
 * const milan: Province = LOMBARD_PROVINCES.MI
 * milan // => { istat: '015', name: 'Milano' }
 * lombardProvince(milan.istat) // => 'MI'
 * lombardProvince(milan.name) // => undefined
 * ```
 */
export interface Province {
  /** Its ISTAT code. */
  readonly istat: string
  /** Its name. */
  readonly name: string
}

/**
 * The 12 provinces of Lombardy by licence-plate code.
 *
 * @example
 * ```ts
 * import { LOMBARD_PROVINCES } from 'filiere-lombardia'
 *
 * LOMBARD_PROVINCES.MB // => { istat: '108', name: 'Monza e della Brianza' }
 * Object.keys(LOMBARD_PROVINCES).length // => 12
 * ```
 */
export const LOMBARD_PROVINCES: Readonly<Record<LombardProvince, Province>> = {
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
}

const byIstatCode: ReadonlyMap<string, LombardProvince> = /* @__PURE__ */ istatCodes()

function istatCodes(): ReadonlyMap<string, LombardProvince> {
  const codes = new Map(
    Object.keys(LOMBARD_PROVINCES)
      .filter(isPlate)
      .map((plate) => [LOMBARD_PROVINCES[plate].istat, plate]),
  )
  // ISTAT also writes Milan as the metropolitan city, a unit above the municipalities.
  return codes.set('215', 'MI')
}

/**
 * Which province of Lombardy does a code name?
 *
 * @param code a licence-plate code (`MI`) or an ISTAT code (`015`)
 * @returns the licence-plate code, or `undefined` where the code names no province of Lombardy
 *
 * @example
 * ```ts
 * import { lombardProvince } from 'filiere-lombardia'
 *
 * lombardProvince('108') // => 'MB'
 * lombardProvince('NO') // => undefined
 * ```
 */
export function lombardProvince(code: string): LombardProvince | undefined {
  return isPlate(code) ? code : byIstatCode.get(code)
}

function isPlate(code: string): code is LombardProvince {
  return typeof code === 'string' && Object.hasOwn(LOMBARD_PROVINCES, code)
}
