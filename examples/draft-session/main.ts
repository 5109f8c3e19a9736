import { runDraftSession } from './run'

console.log(runDraftSession())
