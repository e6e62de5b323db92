import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { extraOf, tablesFor } from '../src/query-tables.js'
import { customTask, failure, folder, lines, many, multiClass, multiLabel, tarGz } from './support/fixtures.js'
import { BIN, cleanEnv, jsonLines, type Run, run } from './support/run.js'

const { path: here, file } = folder()
/** Where the command puts its database: a folder of the test's own shows that nothing is left behind. */
const scratch = join(here, 'scratch')
mkdirSync(scratch)

const query = (sql: string, paths: readonly string[], ...options: string[]): Promise<Run> =>
  run(['query', ...options, sql, ...paths], { env: { TMPDIR: scratch } })

async function rows(sql: string, ...paths: string[]): Promise<Record<string, unknown>[]> {
  const { code, stdout, stderr } = await query(sql, paths)
  expect([code, stderr], sql).toEqual([0, ''])
  return jsonLines(stdout)
}

const mixed = file(
  'mixed.jsonl',
  lines(
    multiClass(0, { Note: { 'a"b': [1] } }),
    failure(1, 'DOCUMENT_SIZE_EXCEEDED'),
    '{"File":"baskets.txt","Line":"2","Classes":[{"Name":"PLUM","Score":1},{"Name":"PEAR","Score":0,"Shade":"green"}],"_file":"x"}',
  ),
)
const archive = file('output.tar.gz', await tarGz({ 'predictions.jsonl': many(3000, multiLabel) }))
const reviews = join(here, 'reviews')
for (const name of ['one', 'two']) file(`reviews/${name}.json`, customTask(name))

describe('query', () => {
  it('asks archives, lines and folders of documents together, in one row for each', async () => {
    expect(
      await rows(
        `SELECT (SELECT count(*) FROM multi_label_line) AS labels, (SELECT count(*) FROM predictions) AS predictions,
                (SELECT count(*) FROM predicted_classes) AS classes, (SELECT count(*) FROM custom_task_output) AS loops,
                (SELECT count(DISTINCT _file) FROM files) AS files`,
        mixed,
        archive,
        reviews,
      ),
    ).toEqual([{ labels: 3000, predictions: 3003, classes: 6005, loops: 2, files: 4 }])
  })

  it('gives records their types, their places, and what the schemas do not know', async () => {
    const [first, second] = await rows('SELECT * FROM multi_class_line ORDER BY _line', mixed)
    expect(first).toEqual({
      File: 'baskets.txt',
      Line: '0',
      Classes: [
        { Name: 'APPLE', Score: 0.875 },
        { Name: 'PEAR', Score: 0.125 },
      ],
      _extra: { Note: { 'a"b': [1] } },
      _file: mixed,
      _entry: null,
      _line: 1,
      _byte_offset: 0,
    })
    expect(second).toMatchObject({ _extra: { Classes: [null, { Shade: 'green' }], _file: 'x' }, _file: mixed, _line: 3 })
    expect(
      await rows(
        `SELECT _extra->>'/Classes/1/Shade' AS shade, Classes[2].Score AS s FROM multi_class_line WHERE Line = '2'`,
        mixed,
      ),
    ).toEqual([{ shade: 'green', s: 0 }])
    expect(await rows('SELECT _entry, _line FROM multi_label_line ORDER BY _byte_offset DESC LIMIT 1', archive)).toEqual([
      { _entry: 'predictions.jsonl', _line: 3000 },
    ])
  })

  it('has the rows that convert writes', async () => {
    for (const [table, form] of [
      ['predictions', 'document'],
      ['predicted_classes', 'class'],
    ] as const) {
      const converted = await run(['convert', '--to', 'ndjson', '--rows', form, mixed, archive])
      expect(await rows(`SELECT * EXCLUDE (_file, _entry, _line, _byte_offset) FROM ${table}`, mixed, archive)).toEqual(
        jsonLines(converted.stdout),
      )
    }
  })

  it('has failures and human answers', async () => {
    expect(await rows('SELECT file, line, error_code FROM failures', mixed)).toEqual([
      { file: 'baskets.txt', line: 1, error_code: 'DOCUMENT_SIZE_EXCEEDED' },
    ])
    const read = jsonLines((await run(['read', reviews])).stdout) as {
      humanLoopName: string
      humanAnswers: Record<string, unknown>[]
    }[]
    expect(
      await rows(
        'SELECT human_loop, answer, worker_id, submission_time, answer_content FROM human_answers WHERE answer IS NOT NULL',
        reviews,
      ),
    ).toEqual(
      read.flatMap(({ humanLoopName, humanAnswers }) =>
        humanAnswers.map((answer, index) => ({
          human_loop: humanLoopName,
          answer: index,
          worker_id: answer.workerId,
          submission_time: answer.submissionTime,
          answer_content: answer.answerContent,
        })),
      ),
    )
  })

  it('has what is wrong as a table, on standard error and in the exit code', async () => {
    const bad = file('bad.jsonl', lines(multiClass(0), '{"File":"a","Line":"1","Classes":[{"Name":"X","Score":2}]}'))
    const missing = join(here, 'missing.jsonl')
    const { code, stdout, stderr } = await query('SELECT code, rule, pointer, _file, _line FROM diagnostics', [bad])
    expect([code, jsonLines(stdout)]).toEqual([
      1,
      [{ code: 'schema-violation', rule: 'maximum', pointer: '/Classes/0/Score', _file: bad, _line: 2 }],
    ])
    expect(stderr).toContain('schema-violation')
    const files = await query('SELECT records, invalid, errors, complete, _file FROM files ORDER BY ALL', [missing, bad])
    expect([files.code, jsonLines(files.stdout)]).toEqual([
      2,
      [
        { records: 1, invalid: 1, errors: 1, complete: true, _file: bad },
        { records: null, invalid: null, errors: null, complete: false, _file: missing },
      ],
    ])
  })

  it('writes values exactly', async () => {
    const sql = `SELECT 9007199254740993 AS big, 12345678901234567890.123::DECIMAL(30, 3) AS dec, 0.1::DOUBLE AS d, 'nan'::DOUBLE AS nan,
      [1.5, 'inf'::DOUBLE] AS list, {'a': NULL, 'b': 'NaN "Infinity"'} AS st, TIMESTAMP '2024-01-02 03:04:05.000006' AS ts, NULL AS n,
      1 AS x, 2 AS x, MAP {'k': 1} AS m, true AS t, '' AS e`
    const json = await query(sql, [mixed], '--to', 'ndjson')
    expect(json.stdout).toBe(
      '{"big":9007199254740993,"dec":12345678901234567890.123,"d":0.1,"nan":"nan","list":[1.5,"Infinity"],' +
        '"st":{"a":null,"b":"NaN \\"Infinity\\""},"ts":"2024-01-02 03:04:05.000006","n":null,"x":1,"x_1":2,"m":{"k":1},"t":true,"e":""}\n',
    )
    const csv = await query(sql, [mixed], '--to', 'csv')
    expect(csv.stdout).toBe(
      'big,dec,d,nan,list,st,ts,n,x,x_1,m,t,e\r\n' +
        '9007199254740993,12345678901234567890.123,0.1,nan,"[1.5,Infinity]","{""a"":null,""b"":""NaN \\""Infinity\\""""}",' +
        '2024-01-02 03:04:05.000006,,1,2,"{""k"":1}",true,""\r\n',
    )
    const formula = await query(`SELECT '=cmd()' AS f`, [mixed], '--to', 'csv', '--safe-csv')
    expect(formula.stdout).toBe("f\r\n'=cmd()\r\n")
  })

  it('shows a table that a terminal does not act on, and says when it is cut', async () => {
    const { stdout } = await query(
      `SELECT 7 AS number, chr(27) || '[2J' AS text UNION ALL SELECT 12, 'b'`,
      [mixed],
      '--to',
      'table',
    )
    expect(stdout).toBe('number  text\n     7  \\x1b[2J\n    12  b\n2 rows\n')
    const cut = await query('SELECT range AS i FROM range(1001)', [mixed], '--to', 'table')
    expect(cut.stdout.trimEnd().split('\n').slice(-2)).toEqual(['999', 'the first 1,000 rows; --to ndjson or csv gives all'])
    const whole = await query('SELECT range AS i FROM range(1000)', [mixed], '--to', 'table')
    expect(whole.stdout.trimEnd().split('\n').at(-1)).toBe('1,000 rows')
  })

  it('writes Parquet with lists and structs, to a file that appears whole', async () => {
    const target = join(here, 'lines.parquet')
    const { code, stdout } = await query('SELECT File, Classes FROM multi_class_line', [mixed], '--to', 'parquet', '-o', target)
    expect([code, stdout]).toEqual([0, ''])
    const bytes = readFileSync(target)
    const read = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    })
    expect(read[0]).toEqual({
      File: 'baskets.txt',
      Classes: [
        { Name: 'APPLE', Score: 0.875 },
        { Name: 'PEAR', Score: 0.125 },
      ],
    })
    const again = await query('SELECT 1', [mixed], '-o', target)
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is there already')])
    expect(readFileSync(target).equals(bytes)).toBe(true)
  })

  it.each([
    ['SELECT 1; SELECT 2', 'one statement, not 2'],
    [' -- nothing\n ;', 'the statement is empty'],
    ['DROP TABLE predictions', 'a SELECT, not DROP'],
    [`COPY (SELECT 1) TO '${join(here, 'copied.csv')}'`, 'file system operations are disabled'],
    ['SET memory_limit = 1', 'a SELECT, not SET'],
    ["ATTACH ':memory:'", 'a SELECT, not ATTACH'],
    ['PIVOT predictions ON model', 'PIVOT needs its values'],
    ['SELECT $1', 'parameters'],
    ['SELECT nothing FROM predictions', 'LINE 1: SELECT nothing FROM predictions'],
    ['SELECT * FROM prediction', 'Did you mean "predictions'],
    ["SELECT * FROM read_text('package.json')", 'file system operations are disabled'],
    ["SELECT * FROM glob('*')", 'file system operations are disabled'],
    ["SELECT * FROM 's3://bucket/key.parquet'", 'file system operations are disabled'],
    ['SELECT 1) TO STDOUT; SELECT (2', 'syntax error'],
  ])('refuses %s, before it reads anything', async (sql, message) => {
    const { code, stdout, stderr } = await query(sql, ['-'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(existsSync(join(here, 'copied.csv'))).toBe(false)
  })

  it('takes statements that end in a semicolon, in a comment, or in both', async () => {
    for (const end of [';', ' -- done', '; -- done', ';/* done; */ ;'])
      expect(await rows(`SELECT ';' AS s${end}`, mixed), end).toEqual([{ s: ';' }])
    expect(await rows('SHOW TABLES', mixed)).toContainEqual({ name: 'multi_class_line' })
  })

  it('says what goes wrong while the statement runs, and leaves no file behind', async () => {
    const target = join(here, 'failing.csv')
    const { code, stderr } = await query('SELECT top_class::INTEGER FROM predictions', [mixed], '--to', 'csv', '-o', target)
    expect(code).toBe(2)
    expect(stderr).toContain("Could not convert string 'APPLE' to INT32")
    expect(stderr).not.toContain('defect')
    expect(existsSync(target)).toBe(false)
  })

  it('holds little in memory, and what does not fit in its folder', async () => {
    const { code, stdout, stderr } = await query(
      'SELECT sum(n) AS n FROM (SELECT range AS n, md5(range::VARCHAR) AS k FROM range(1000000) ORDER BY k LIMIT 900000)',
      [mixed],
      '--memory',
      '48MB',
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(jsonLines(stdout)).toHaveLength(1)
    const wrong = await query('SELECT 1', [mixed], '--memory', 'plenty')
    expect(wrong.stderr).toContain('--memory needs an amount such as 512MB')
  })

  it('stops when whoever reads has enough', async () => {
    const child = await promisify(execFile)(
      'sh',
      ['-c', `"$0" "$1" query 'FROM range(10000000)' "$2" | head -1`, process.execPath, BIN, mixed],
      {
        env: cleanEnv({ TMPDIR: scratch }),
      },
    )
    expect([child.stdout, child.stderr]).toEqual(['{"range":0}\n', ''])
  })

  it('says what to install when DuckDB is not there', async () => {
    const alone = join(here, 'alone')
    for (const name of ['cli', 'core', 'node']) {
      const from = join(BIN, '../../../', name)
      const to = name === 'cli' ? join(alone, 'cli') : join(alone, 'node_modules/@aws-ai-outputs', name)
      cpSync(join(from, 'package.json'), join(to, 'package.json'))
      cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true })
    }
    cpSync(join(BIN, '..'), join(alone, 'cli/bin'), { recursive: true })
    const { stdout, stderr, code } = await promisify(execFile)(
      process.execPath,
      [join(alone, 'cli/bin/aws-ai-outputs.js'), 'query', 'SELECT 1', mixed],
      { env: cleanEnv() },
    ).then(
      (done) => ({ ...done, code: 0 }),
      (error: Run) => error,
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('npm install [-g] @duckdb/node-api')
  })

  it('needs a statement, and a path behind it', async () => {
    const none = await run(['query'])
    expect(none.stderr).toContain("query needs a statement: 'SELECT …'")
    const swapped = await run(['query', mixed, 'SELECT 1'])
    expect(swapped.stderr).toContain('the statement comes first')
    const alone = await run(['query', 'SELECT 1'])
    expect(alone.stderr).toContain('query needs a PATH')
  })

  it('leaves no database behind', () => {
    expect(readdirSync(scratch)).toEqual([])
  })
})

describe('the tables that a statement may read', () => {
  it('are those whose names stand in it, however it spells them, and all where names are put together', () => {
    expect([...tablesFor('select * from "Predictions" join FILES using (_file)')]).toEqual(['predictions', 'files'])
    expect([...tablesFor('FROM failures')]).toEqual(['predictions'])
    expect(tablesFor("FROM query_table('predic' || 'tions')").size).toBeGreaterThan(15)
    expect(tablesFor('SELECT 1').size).toBe(0)
  })
})

describe('what has no column', () => {
  it('keeps the shape of the record', () => {
    const fields = [
      { name: 'a', type: 'string', nullable: false },
      {
        name: 'l',
        type: { kind: 'list', items: { kind: 'struct', fields: [{ name: 'b', type: 'json', nullable: true }] } },
        nullable: true,
      },
    ] as const
    expect(extraOf({ a: 'x', l: [{ b: { c: 1 } }] }, fields)).toBeUndefined()
    const record = JSON.parse('{"a":"x","l":[{},{"z":null},{}],"__proto__":{"p":1}}') as object
    expect(JSON.stringify(extraOf(record, fields))).toBe('{"l":[null,{"z":null}],"__proto__":{"p":1}}')
  })
})
