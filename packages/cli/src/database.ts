import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBInstance, DuckDBPreparedStatement, DuckDBValue } from '@duckdb/node-api'
import { UsageError } from './arguments.js'
import { commandHelp } from './help.js'
import { Refused } from './sink.js'
import { safeLines } from './text.js'

type DuckDB = typeof import('@duckdb/node-api')

/** A statement that the database has understood. */
export interface Understood {
  /** The statement, fit to stand in parentheses. */
  readonly sql: string
  readonly columns: readonly ResultColumn[]
}

/** A column of a result. */
export interface ResultColumn {
  readonly name: string
  /** Whether the values are lists, structs, maps or JSON. */
  readonly nested: boolean
  /** Whether the values are numbers. */
  readonly numeric: boolean
  /** Whether the values may be NaN or infinite. */
  readonly floating: boolean
}

/**
 * A database of its own, in a private folder that is gone when it is closed or the process ends. What is run in it reads
 * and writes no other file.
 */
export class Database {
  private constructor(
    private readonly duckdb: DuckDB,
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly folder: string,
    private readonly remove: () => void,
  ) {}

  /** @throws Refused when DuckDB is not installed, or `memory` is too little to begin. */
  static async open(memory: string): Promise<Database> {
    const duckdb = await load()
    const folder = mkdtempSync(join(tmpdir(), 'aws-ai-outputs-query-'))
    const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    process.once('exit', remove)
    const instance = await duckdb.DuckDBInstance.create(join(folder, 'query.duckdb'), {
      memory_limit: memory,
      temp_directory: join(folder, 'spill'),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    })
    const connection = await instance.connect()
    const database = new Database(duckdb, instance, connection, folder, remove)
    // Times with a zone are shown in UTC on every machine. The one file is for `COPY` of ours.
    await database.run(`SET TimeZone = 'UTC'`)
    await database.run(`SET allowed_paths = [${literal(database.exportPath)}]`)
    await database.run('SET enable_external_access = false')
    await database.run('SET lock_configuration = true')
    return database
  }

  /** The only file that a statement can write. */
  get exportPath(): string {
    return join(this.folder, 'result.parquet')
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql)
  }

  prepare(sql: string): Promise<DuckDBPreparedStatement> {
    return this.connection.prepare(sql)
  }

  /**
   * Looks at what a user has written, without running it.
   *
   * @throws UsageError when it is not one SELECT, or the database does not understand it; its message has the place.
   */
  async understand(sql: string): Promise<Understood> {
    const { duckdb } = this
    const bare = sql.replace(/;(?:[\s;]|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*$/, '')
    try {
      if (/^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*$/.test(bare)) throw wrong('the statement is empty')
      const statements = await this.connection.extractStatements(bare)
      if (statements.count !== 1)
        throw wrong(
          /^\s*pivot\b/i.test(bare)
            ? 'PIVOT needs its values here: PIVOT … ON column IN (value, …)'
            : `query takes one statement, not ${statements.count}`,
        )
      const prepared = await statements.prepare(0)
      if (prepared.statementType !== duckdb.StatementType.SELECT)
        throw wrong(`query takes a SELECT, not ${duckdb.StatementType[prepared.statementType]}: it changes nothing`)
      if (prepared.parameterCount > 0) throw wrong('the statement has parameters, and there is nothing to put in their place')
      // What follows puts it in parentheses, and not every statement that returns rows may stand there.
      await this.connection.prepare(`SELECT * FROM (\n${bare}\n)`)
      const columns = Array.from({ length: prepared.columnCount }, (_, i) => this.columnOf(prepared, i))
      return { sql: bare, columns: distinct(columns) }
    } catch (error) {
      throw error instanceof UsageError ? error : wrong(safeLines(messageOf(error)))
    }
  }

  private columnOf(prepared: DuckDBPreparedStatement, index: number): ResultColumn {
    const type = prepared.columnType(index)
    const id = this.duckdb.DuckDBTypeId[type.typeId]
    return {
      name: prepared.columnName(index),
      nested: type.alias === 'JSON' || /^(?:LIST|STRUCT|MAP|ARRAY|UNION)$/.test(id),
      numeric: /INT|DOUBLE|FLOAT|DECIMAL/.test(id),
      floating: /DOUBLE|FLOAT/.test(id),
    }
  }

  /** The rows of a result, in the pieces in which the database has them. */
  async *rows(sql: string): AsyncGenerator<readonly (readonly DuckDBValue[])[], void, undefined> {
    const result = await this.connection.stream(sql)
    for (;;) {
      const chunk = await result.fetchChunk()
      if (chunk === null || chunk.rowCount === 0) return
      yield chunk.getRows()
    }
  }

  close(): void {
    this.connection.closeSync()
    this.instance.closeSync()
    process.removeListener('exit', this.remove)
    this.remove()
  }
}

/** What the database says, or throws on if it is no word of the database. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message.trimEnd()
  throw error
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function wrong(message: string): UsageError {
  return new UsageError(message, commandHelp.query.usage)
}

/** Columns of the same name are told apart by a number, as members of a JSON object must be. */
function distinct(columns: readonly ResultColumn[]): ResultColumn[] {
  const taken = new Set(columns.map(({ name }) => name))
  const seen = new Set<string>()
  return columns.map((column) => {
    let { name } = column
    for (let i = 1; seen.has(name); i++) {
      const next = `${column.name}_${i}`
      if (!taken.has(next)) name = next
    }
    seen.add(name)
    return { ...column, name }
  })
}

async function load(): Promise<DuckDB> {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    if (!message.includes('@duckdb/')) throw error
    throw new Refused(
      'query needs the package @duckdb/node-api, which is not installed beside this command. ' +
        'Install it where this command is (npm install [-g] @duckdb/node-api), ' +
        'or run: npx -p @aws-ai-outputs/cli -p @duckdb/node-api aws-ai-outputs query …',
    )
  }
}
