import { runPhase2 } from './run'

console.log(runPhase2())
