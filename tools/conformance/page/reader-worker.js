import { classify, measureInflate, measurePlain, measureReader } from './work.js'

const jobs = { classify, measureInflate, measurePlain, measureReader }

self.onmessage = async ({ data: { job, file, options } }) => {
  try {
    self.postMessage({ result: await jobs[job](file, options) })
  } catch (error) {
    self.postMessage({ error: String(error) })
  }
}
