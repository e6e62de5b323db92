/** How long the page is kept waiting at a time, in milliseconds. A frame of 60 Hz has 16. */
const TURN = 12

/**
 * Gives the page's other work a turn when some time has passed. Promises alone do not: a chain of them runs to its end
 * before the next event is looked at, and unpacked bytes arrive in such chains.
 */
export class Pace {
  private since: number = performance.now()

  /** Undefined while there is time left; otherwise a promise that resolves after other work had its turn. */
  turn(): Promise<void> | undefined {
    if (performance.now() - this.since < TURN) return undefined
    return nextTask().then(() => {
      this.since = performance.now()
    })
  }
}

/**
 * Resolves in a later task. Timers are not used: browsers make nested ones wait 4 ms, and those of hidden pages a second.
 * Nor is `scheduler.yield`: what waits for it goes before the page's timers, which then never have their turn.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
