// What a billion records cost, from what was measured and what is assumed. Change the assumptions, and run it again.

// #region assumptions
const measured = {
  /** Rows that one core takes in a second on Spark, from archives to Parquet. */
  archiveRowsOnSpark: 33_000,
  /** A2I outputs that one core takes in a second on Spark, when they lie on a disk: ten thousand, so starting is in it. */
  reviewsOnSpark: 1_700,
  /** The reader alone, as in a Lambda function. */
  archiveRowsAlone: 195_000,
  reviewsAlone: 23_000,
  /** Bytes of a record in its archive: 204 MB unpacked for a million, six to one. */
  packedBytes: 34,
}

const assumed = {
  /** US dollars, list prices in us-east-1 as remembered in November 2026: look them up before you plan with them. */
  coreHour: 0.05, // vCPU of a general-purpose instance, a quarter of it for EMR
  get: 0.4e-6,
  put: 5e-6,
  inventoryObject: 2.5e-9,
  batchTask: 1e-6, // S3 Batch Operations, each object
  lambdaCall: 0.2e-6,
  childWorkflow: 50e-6, // Step Functions: two transitions for each batch of a distributed map
  lambdaSecond: 16.67e-6 * 1.769, // 1,769 MB: as much memory as brings one vCPU
  /** A request to S3 for a small object, and how much of a core it takes to make. */
  getSeconds: 0.03,
  getCoreSeconds: 0.0005,
  /** Requests that S3 answers in a second below one prefix. */
  getsPerPrefix: 5500,
  prefixes: 10,
  cores: 64,
}
// #endregion assumptions

// #region arithmetic
const billion = 1e9
const cases = [
  { what: '1,000 archives of 1,000,000 lines', files: 1e3, perFile: 1e6, bytes: 1e6 * measured.packedBytes },
  { what: '1,000,000 archives of 1,000 lines', files: 1e6, perFile: 1e3, bytes: 1e3 * measured.packedBytes },
  { what: '1,000,000,000 A2I outputs of 2 kB', files: 1e9, perFile: 1, bytes: 2e3 },
]

for (const { what, files, perFile, bytes } of cases) {
  const single = perFile === 1
  const requests = files * assumed.getCoreSeconds
  const spark = billion / (single ? measured.reviewsOnSpark : measured.archiveRowsOnSpark) + requests
  const alone = billion / (single ? measured.reviewsAlone : measured.archiveRowsAlone) + requests
  // Nothing is faster than S3 hands the objects out, and nothing than the one core that unpacks one archive.
  const fastest = Math.max(files / (assumed.getsPerPrefix * assumed.prefixes), perFile / measured.archiveRowsAlone)
  const wall = Math.max(spark / assumed.cores, fastest)
  const gets = files * assumed.get
  const parts = Math.max(spark / 60, 1) // a partition for each minute of a core, four kinds of rows
  const onSpark = (assumed.cores * wall * assumed.coreHour) / 3600 + gets + parts * 4 * assumed.put
  // A function waits for S3 while it has nothing else to do: alone with one object, or with sixteen at a time.
  const call = (waits: number): number => files * (assumed.getSeconds * 2 * waits) + alone
  const writes = files * assumed.put
  const batch = files * (assumed.batchTask + assumed.lambdaCall) + call(1) * assumed.lambdaSecond + gets + writes
  const calls = Math.ceil(files / (single || perFile < 1e4 ? 500 : 1))
  const map =
    calls * (assumed.lambdaCall + assumed.childWorkflow) +
    call(1 / 16) * assumed.lambdaSecond +
    gets +
    writes +
    files * assumed.inventoryObject
  console.log(`${what} (${size(files * bytes)})`)
  console.log(`  Spark             ${time(spark)} of one core, ${time(wall)} on ${assumed.cores}, ${dollars(onSpark)}`)
  console.log(`  Batch Operations  ${count(files)} calls, ${dollars(batch)}`)
  console.log(`  distributed map   ${count(calls)} calls, ${dollars(map)}`)
  console.log(`  of these          ${dollars(gets)} for reading from S3; ${dollars(writes)} if each object is written as one`)
}
// #endregion arithmetic

function time(seconds: number): string {
  return seconds < 5400 ? `${(seconds / 60).toFixed(1)} min` : `${(seconds / 3600).toFixed(1)} h`
}

function dollars(amount: number): string {
  return amount < 10 ? `$${amount.toFixed(2)}` : `$${count(Math.round(amount))}`
}

function size(bytes: number): string {
  return `${count(Math.round(bytes / 1e9))} GB`
}

function count(n: number): string {
  return n.toLocaleString('en-US')
}
