/** A list of numbers that grows: a fraction of the memory of an array of objects, and sorting it touches little. */
export class Column<T extends Uint8Array | Uint32Array | Float64Array> {
  length = 0
  private values: T

  constructor(private readonly make: (length: number) => T) {
    this.values = make(1024)
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.make(this.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.length++] = value
  }

  at(index: number): number {
    return this.values[index] as number
  }
}

export const bytes = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length))
export const whole = (): Column<Uint32Array> => new Column((length) => new Uint32Array(length))
export const numbers = (): Column<Float64Array> => new Column((length) => new Float64Array(length))

/** Texts that are kept once and known by number. */
export class Names {
  readonly list: string[] = []
  private readonly ids = new Map<string, number>()
  private ranked: Uint32Array | undefined

  id(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    const id = this.list.length
    this.list.push(name)
    this.ids.set(name, id)
    this.ranked = undefined
    return id
  }

  find(name: string): number | undefined {
    return this.ids.get(name)
  }

  of(id: number): string {
    return this.list[id] as string
  }

  /** The place of each name among all of them, in alphabetical order: names are compared once, not at each sorting. */
  ranks(): Uint32Array {
    if (this.ranked === undefined) {
      const { compare } = new Intl.Collator('en', { numeric: true })
      const order = this.list.map((_, id) => id).sort((a, b) => compare(this.of(a), this.of(b)))
      this.ranked = new Uint32Array(order.length)
      for (let place = 0; place < order.length; place++) this.ranked[order[place] as number] = place
    }
    return this.ranked
  }
}
