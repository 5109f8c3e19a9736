import { runReplay } from './run'

console.log(await runReplay())
