import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decisionRecords } from '../../../scripts/decision-records'
import { canonicalJson } from '../../../src/report/record/canonical-json'
import { replay } from '../../../src/report/record/replay'
import { VERSION } from '../../../src/report/version'
import { decisionRecordSchema } from '../../../src/schemas/decision-record'

/** Records that were made once and never again: what an office finds in its archive. */
const FOLDER = new URL('records/', import.meta.url)
const FILES = readdirSync(FOLDER)

describe.each(FILES)('the record %s', (file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8')

  it('is derived again by this version as it was, to the last field', () => {
    const {
      madeBy: _older,
      replayedBy: _newer,
      sameVersion: _either,
      assumedReadings: _since,
      ...replayed
    } = replay(text)
    expect(replayed).toMatchObject({ differences: [], equal: true, sameOutcome: true, refusal: null })
  })

  it('is kept as canonical JSON', () => {
    expect(text).toBe(`${canonicalJson(JSON.parse(text))}\n`)
  })

  it('says in its name which format it has', () => {
    const [, version] = /^decision-record-(\d+\.\d+)-[a-z]+\.json$/.exec(file) ?? []
    expect(JSON.parse(text).formatVersion).toBe(version)
  })
})

describe('the records', () => {
  it('cover every outcome, both editions, and readings other than the defaults', () => {
    const replays = FILES.map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
    expect(new Set(replays.map(({ outcomes }) => outcomes.outcome))).toEqual(
      new Set(['recognisable', 'not-recognisable', 'undetermined']),
    )
    expect(new Set(replays.map(({ edition }) => edition))).toEqual(
      new Set(['dgr-xi-5899-2022', 'extension-2022-11-30']),
    )
    expect(new Set(replays.map(({ readings }) => readings.seat)).size).toBeGreaterThan(1)
    const steps = replays.flatMap(({ outcomes }) => outcomes.deadline.steps.map((step: { step: string }) => step.step))
    expect(new Set(steps)).toEqual(new Set(['start', 'count', 'suspend', 'roll']))
  })

  it('are all there that the script makes', () => {
    const made = Object.keys(decisionRecords()).map((name) => `decision-record-1.0-${name}.json`)
    expect(FILES).toEqual(expect.arrayContaining(made))
  })

  it('pass the schema of a record where this version made them', () => {
    const records = FILES.map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
    for (const record of records.filter(({ madeBy }) => madeBy.version === VERSION)) {
      expect(decisionRecordSchema.parse(record)).toEqual(record)
    }
  })
})
