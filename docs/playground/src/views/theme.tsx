import { signal } from '@preact/signals'

export type Theme = 'system' | 'light' | 'dark'

const KEY = 'theme'
const order: readonly Theme[] = ['system', 'light', 'dark']
const dark = matchMedia('(prefers-color-scheme: dark)')

export const theme = signal<Theme>(stored())
/** Whether the page is dark now, whoever asked for it. Pictures are drawn in the page's colours and must follow them. */
export const isDark = signal(false)

function stored(): Theme {
  try {
    return order.find((one) => one === localStorage.getItem(KEY)) ?? 'system'
  } catch {
    // Storage can be forbidden; the system's choice is as good.
    return 'system'
  }
}

function apply(): void {
  const chosen = theme.value
  if (chosen === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = chosen
  isDark.value = chosen === 'dark' || (chosen === 'system' && dark.matches)
}

dark.addEventListener('change', apply)
apply()

export function ThemeButton() {
  const next = order[(order.indexOf(theme.value) + 1) % order.length] as Theme
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        theme.value = next
        apply()
        try {
          localStorage.setItem(KEY, next)
        } catch {
          // Then the choice lasts as long as the page.
        }
      }}
    >
      Colours: {theme.value}
    </button>
  )
}
