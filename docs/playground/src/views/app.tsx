import { announcement, failure, findings, progress } from '../state'
import { DiagnosticsSection } from './diagnostics'
import { Intake, ProgressBar } from './intake'
import { Later } from './later'
import { Overview } from './overview'
import { RawDialog } from './raw'
import { RecordsSection } from './records'
import { ReviewsSection } from './reviews'
import { ThemeButton } from './theme'

const REPOSITORY = 'https://github.com/aws-ai-outputs/aws-ai-outputs'

export function App() {
  const found = findings.value
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <div>
          <h1>AWS AI outputs: playground</h1>
          <p class="lead">See what is in a Comprehend output.tar.gz or an A2I output.json. Files stay on your machine.</p>
        </div>
        <ThemeButton />
      </header>
      <main id="main" tabIndex={-1}>
        <Intake compact={found !== undefined} />
        <ProgressBar progress={progress.value} />
        {failure.value !== undefined && (
          <p class="failure" role="alert">
            {failure.value}
          </p>
        )}
        {found !== undefined && (
          <>
            <Overview found={found} />
            {/* What is wrong comes first; what is merely worth knowing does not stand in the way of the records. */}
            {found.totals.errors > 0 && (
              <Later frames={2}>
                <DiagnosticsSection found={found} />
              </Later>
            )}
            {found.reviews > 0 && (
              <Later frames={3}>
                <ReviewsSection found={found} />
              </Later>
            )}
            {found.rows > 0 && (
              <Later frames={4}>
                <RecordsSection found={found} />
              </Later>
            )}
            {found.totals.errors === 0 && (
              <Later frames={5}>
                <DiagnosticsSection found={found} />
              </Later>
            )}
          </>
        )}
      </main>
      <footer>
        <p>
          Nothing is sent anywhere: once loaded, this page makes no request. <a href={REPOSITORY}>Source and documentation</a>.{' '}
          <a href="licenses.txt">Licences of the libraries in it</a>. Not affiliated with Amazon Web Services.
        </p>
      </footer>
      <RawDialog />
      <div class="unseen" role="status" aria-live="polite">
        {announcement.value}
      </div>
    </>
  )
}
