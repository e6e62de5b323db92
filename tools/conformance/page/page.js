// The page under test: it reads the file that is picked, here or in a worker, and leaves the result in `window`.
import { classify, measureInflate, measurePlain, measureReader, readLightly } from './work.js'

const picker = document.querySelector('input')
const longTasks = []
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration)
}).observe({ entryTypes: ['longtask'] })

const violations = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  violations.push(`${violatedDirective} ${blockedURI}`),
)

/** Runs one job on the picked file in a worker. */
function inWorker(job, file, options) {
  const worker = new Worker(new URL('./reader-worker.js', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      worker.terminate()
      if (data.error === undefined) resolve(data.result)
      else reject(new Error(data.error))
    }
    worker.onerror = ({ message }) => reject(new Error(`the worker failed: ${message}`))
    worker.postMessage({ job, file, options })
  })
}

const jobs = { classify, measureInflate, measurePlain, measureReader, readLightly }

window.run = async (job, { where = 'page', ...options } = {}) => {
  const [file] = picker.files
  longTasks.length = 0
  const result = where === 'page' ? await jobs[job](file, options) : await inWorker(job, file, options)
  // A long task is reported after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 100))
  return { ...result, longTasks: [...longTasks], violations: [...violations] }
}
window.ready = true
