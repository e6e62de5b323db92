"""Runs the generated tables for Spark, Hive, Athena, Trino and Parquet, and holds the rows against our reader's.

usage: python check.py SCHEMAS DATA   (DATA is what data.mjs has written)

What is run: Spark reads each table with its StructType; the columns of each Hive statement make a table in Spark with
Hive support (metastore and all), stored as Parquet, because no registry has the OpenX SerDe; the flattened statements
run as they are, but for the place of the files; message types go through Parquet's own parser. What is only parsed, by
sqlglot: the Hive statements as Hive and as Athena understand them, and the Trino statements.
"""

import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

import sqlglot
from pyspark.sql import SparkSession
from pyspark.sql.types import ArrayType, StringType, StructField, StructType
from sqlglot import exp

schemas, data = Path(sys.argv[1]), Path(sys.argv[2])
expected = json.loads((data / "expected.json").read_text())
work = Path(tempfile.mkdtemp(prefix="aws-ai-outputs-spark-"))
failures = []


def check(what, ok, detail=""):
    if not ok:
        failures.append(what)
        print(f"FAILED: {what} {detail}"[:2000])


def same(found, wanted):
    """Whether a value of an engine is the reader's. JSON is text there; that of a plain string has no quotes."""
    if isinstance(wanted, dict) and list(wanted) == ["$json"]:
        value = wanted["$json"]
        return found == value if isinstance(value, str) else found is not None and json.loads(found) == value
    if isinstance(wanted, dict):
        # A struct may be JSON in an engine that does not take the names of its members.
        if isinstance(found, str):
            return pruned(json.loads(found)) == pruned(plain(wanted))
        names = {name.lower(): value for name, value in wanted.items()}
        return found is not None and {n.lower() for n in found} == set(names) and all(same(v, names[n.lower()]) for n, v in found.items())
    if isinstance(wanted, list):
        return found is not None and len(found) == len(wanted) and all(map(same, found, wanted))
    return type(found) is type(wanted) and found == wanted if isinstance(wanted, (bool, str)) else found == wanted


def plain(value):
    if isinstance(value, dict):
        return value["$json"] if list(value) == ["$json"] else {n: plain(v) for n, v in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def pruned(value):
    if isinstance(value, dict):
        return {n: pruned(v) for n, v in value.items() if v is not None}
    return [pruned(item) for item in value] if isinstance(value, list) else value


def portable(kind):
    """As the generator's: a struct with a name that Hive does not take is text."""
    if isinstance(kind, ArrayType):
        return ArrayType(portable(kind.elementType))
    if not isinstance(kind, StructType):
        return kind
    if not all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", field.name) for field in kind):
        return StringType()
    return StructType([StructField(field.name, portable(field.dataType)) for field in kind])


def loosened(kind):
    """Types without nullability, metadata and case."""
    if isinstance(kind, ArrayType):
        return ArrayType(loosened(kind.elementType))
    if not isinstance(kind, StructType):
        return kind
    return StructType([StructField(field.name.lower(), loosened(field.dataType)) for field in kind])


def compare(what, rows, wanted):
    found = [row.asDict(recursive=True) for row in rows]
    check(f"{what}: {len(found)} rows, not {len(wanted)}", len(found) == len(wanted))
    wrong = [(index, a, b) for index, (a, b) in enumerate(zip(found, wanted)) if not same(a, b)]
    for index, a, b in wrong[:3]:
        check(f"{what}: row {index}, one of {len(wrong)}", False, f"\n  found  {json.dumps(a)}\n  wanted {json.dumps(b)}")


spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.sql.shuffle.partitions", "1")
    .config("spark.sql.warehouse.dir", str(work / "warehouse"))
    .config("spark.hadoop.javax.jdo.option.ConnectionURL", f"jdbc:derby:;databaseName={work / 'metastore'};create=true")
    .config("spark.driver.extraJavaOptions", f"-Dderby.system.home={work}")
    .enableHiveSupport()
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
parse_message = spark._jvm.org.apache.parquet.schema.MessageTypeParser.parseMessageType

tables = {path.name.removesuffix(".spark.json").replace("-", "_"): str(path).removesuffix(".spark.json") for path in sorted(schemas.glob("tables/**/*.spark.json"))}
check("every table has data", set(tables) == set(expected), f"{sorted(set(tables) ^ set(expected))}")
executed = 0
for table, place in tables.items():
    wanted = expected[table]
    flat = (data / f"{table}.parquet").exists()
    schema = StructType.fromJson(json.loads(Path(f"{place}.spark.json").read_text()))
    # Lines are read strictly: a value that does not fit its type fails, it does not become null.
    frame = (
        spark.read.schema(schema).parquet(str(data / f"{table}.parquet"))
        if flat
        else spark.read.schema(schema).json(str(data / f"{table}.ndjson"), mode="FAILFAST")
    )
    compare(f"{table}: Spark", frame.collect(), wanted)

    hive = Path(f"{place}.hive.sql").read_text()
    for dialect, statement in (("hive", hive), ("athena", hive), ("trino", Path(f"{place}.trino.sql").read_text())):
        tree = sqlglot.parse_one(statement, dialect=dialect, error_level=sqlglot.ErrorLevel.RAISE)
        columns = [column.name for column in tree.find(exp.Schema).expressions] if isinstance(tree, exp.Create) else []
        check(f"{table}: {dialect} columns", columns == [field.name.lower() for field in schema], str(columns))

    store = work / "data" / table
    statement, places = re.subn(r"LOCATION '[^']*';\s*$", f"LOCATION '{store}'", hive)
    check(f"{table}: the Hive statement ends with its place", places == 1)
    if flat:
        store.mkdir(parents=True)
        shutil.copy(data / f"{table}.parquet", store)
        spark.sql(statement)
    else:
        statement, serdes = re.subn(r"ROW FORMAT SERDE '[^']*'\nSTORED AS TEXTFILE", "STORED AS PARQUET", statement)
        check(f"{table}: the Hive statement names the SerDe", serdes == 1)
        spark.sql(statement)
        spark.read.schema(portable(schema)).json(str(data / f"{table}.ndjson")).write.insertInto(table)
    check(f"{table}: Hive types", loosened(spark.table(table).schema) == loosened(portable(schema)))
    lowered = [{name.lower(): value for name, value in row.items()} for row in wanted]
    compare(f"{table}: Hive statement", spark.table(table).collect(), lowered)

    message = parse_message(Path(f"{place}.parquet.txt").read_text())
    check(f"{table}: Parquet members", [field.getName() for field in message.getFields()] == schema.names)
    check(f"{table}: Parquet round trip", parse_message(message.toString()).equals(message))
    executed += 1

print(f"{executed} tables, {sum(map(len, expected.values()))} rows: Spark {spark.version}, sqlglot {sqlglot.__version__}; {len(failures)} failures")
spark.stop()
shutil.rmtree(work, ignore_errors=True)
sys.exit(1 if failures or executed == 0 else 0)
