/** Different names that are counted one by one. A model has at most 1,000 classes; a hostile file has as many as it likes. */
const DISTINCT = 10_000

/** Counts how often names occur. */
export class Tally {
  private readonly counts = new Map<string, number>()

  /** How many different names there are. */
  get size(): number {
    return this.counts.size
  }

  /** Counts a name. New names beyond the bound are not counted: memory stays bounded whatever the file holds. */
  add(name: string, by = 1): void {
    const before = this.counts.get(name)
    if (before !== undefined) this.counts.set(name, before + by)
    else if (this.counts.size < DISTINCT) this.counts.set(name, by)
  }

  /** Adds what another has counted. */
  merge(other: Tally): void {
    for (const [name, n] of other.counts) this.add(name, n)
  }

  /** Names with their counts, the most frequent first; equal counts in the order of the names. */
  ranked(): { readonly name: string; readonly count: number }[] {
    return [...this.counts]
      .map(([name, n]) => ({ name, count: n }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  }
}
