/** The page with every block as its region is now, and what is wrong with those that have none. */
export function render(
  text?: string,
  read?: (path: string) => string,
): { readonly text: string; readonly faults: readonly string[]; readonly blocks: number; readonly changed: boolean }
