import { classify, measureInflate, measurePlain, measureReader, readLightly } from './work.js'

const jobs = { classify, measureInflate, measurePlain, measureReader, readLightly }

self.onmessage = async ({ data: { job, file, options } }) => {
  try {
    self.postMessage({ result: await jobs[job](file, options) })
  } catch (error) {
    self.postMessage({ error: String(error) })
  }
}
