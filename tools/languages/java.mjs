// The package of packages/java, by Maven: compiler (all lints are errors), tests, documentation (all warnings are errors), jar.

export default {
  name: 'Java',
  tools: [
    { command: 'javac', args: ['--version'], version: /javac (\d+)/, minimum: [17], packages: ['openjdk-17-jdk-headless'] },
    { command: 'mvn', args: ['--version'], version: /Apache Maven (\d+)\.(\d+)/, minimum: [3, 8], packages: ['maven'] },
  ],
  check({ folder, cache, run }) {
    // What Maven fetches is kept with what the other languages keep.
    return run('mvn', ['--batch-mode', '--no-transfer-progress', `-Dmaven.repo.local=${cache}/repository`, 'clean', 'verify'], {
      cwd: folder,
    })
  },
}
