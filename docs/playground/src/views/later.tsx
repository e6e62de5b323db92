import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * Shows its children some frames later, so that a page full of findings is built in several short tasks and not in one
 * long one.
 */
export function Later({ frames, children }: { readonly frames: number; readonly children: ComponentChildren }) {
  const [left, setLeft] = useState(frames)
  useEffect(() => {
    if (left === 0) return undefined
    const frame = requestAnimationFrame(() => setLeft(left - 1))
    return () => cancelAnimationFrame(frame)
  }, [left])
  return left === 0 ? children : null
}
