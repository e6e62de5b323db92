// One run of one variant in a process of its own; prints its figures as JSON.
import { variants } from './variants.mjs'

const [name, path] = process.argv.slice(2)
const started = performance.now()
const before = process.cpuUsage()
const result = await variants[name].run(path)
const used = process.cpuUsage(before)
console.log(
  JSON.stringify({
    ms: performance.now() - started,
    cpu: (used.user + used.system) / 1000,
    rss: process.resourceUsage().maxRSS * 1024,
    ...result,
  }),
)
