// Serves dist/site on loopback, as a plain host of files would.
//
//   node site/serve.mjs [port]
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { site } from './workspace.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
}

const port = Number(process.argv[2] ?? process.env.PORT ?? 8080)
if (!existsSync(join(site, 'index.html'))) {
  console.error('There is no site yet: pnpm --filter @aws-ai-outputs/docs build')
  process.exit(1)
}

createServer((request, response) => {
  let path
  try {
    path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
  } catch {
    response.writeHead(400).end()
    return
  }
  let file = join(site, path)
  if (!file.startsWith(site + sep) && file !== site && file !== site + sep) return void response.writeHead(403).end()
  if (existsSync(file) && statSync(file).isDirectory()) {
    // Relative links need the slash.
    if (!path.endsWith('/')) return void response.writeHead(301, { location: `${path}/` }).end()
    file = join(file, 'index.html')
  }
  if (!existsSync(file)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' })
  createReadStream(file).pipe(response)
}).listen(port, '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}/`)
})
