import { runPhase1 } from './run'

console.log(runPhase1())
