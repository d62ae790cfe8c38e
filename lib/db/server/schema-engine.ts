// Prisma's schema engine as WebAssembly, over node-postgres: SQL migrations without downloading a native engine.
// Its version must be the one that the pinned prisma names (migrate.test.ts holds them together).
import "server-only";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { Fault } from "../../fault.ts";

// The package's own entry imports the .wasm file as a module, which Node 20 cannot: its two halves are joined here.
interface EngineGlue {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let loading: Promise<typeof SchemaEngine> | undefined;

async function loadEngine(): Promise<typeof SchemaEngine> {
  // A panic of the engine leaves its message here and then traps; without this place the message would be lost.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        process.stderr.write(`schema engine: ${message}\n`);
      },
    },
  });
  const { SchemaEngine, __wbg_set_wasm } = glue as unknown as EngineGlue;
  const gluePath = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(gluePath.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  __wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return SchemaEngine;
}

/**
 * A factory whose every connection is `pool`, which has one client: the caller can put a transaction around it.
 * The adapter's own `executeScript` cuts at every `;`, also inside a string or a function: here a script goes whole.
 */
function toAdapterFactory(
  pool: pg.Pool,
  onScriptError: (error: unknown) => void,
): SqlMigrationAwareDriverAdapterFactory {
  const prismaPg = new PrismaPg(pool, { disposeExternalPool: false });
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await prismaPg.connect();
    adapter.executeScript = async (sql) => {
      await adapter.executeRaw({ sql, args: [], argTypes: [] }).catch((error: unknown) => {
        onScriptError(error);
        throw error;
      });
    };
    return adapter;
  };
  return {
    provider: prismaPg.provider,
    adapterName: prismaPg.adapterName,
    connect,
    connectToShadowDb: () => prismaPg.connectToShadowDb(),
  };
}

/** What a schema engine works on: the engine, and the one connection that all its statements go through. */
export interface SchemaEngineSession {
  engine: SchemaEngine;
  client: pg.PoolClient;
}

/**
 * Opens the schema engine on a database and closes it after `work`.
 * @param datamodels `[path, content]` of the Prisma schema files, where the work compares with them
 * @throws the error of the script that failed, where one did
 */
export async function withSchemaEngine<T>(
  url: string,
  datamodels: [string, string][] | undefined,
  work: (session: SchemaEngineSession) => Promise<T>,
): Promise<T> {
  loading ??= loadEngine();
  const Engine = await loading;
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const client = await pool.connect();
  // The pool would go on with a new connection after an error, outside of the transaction and without a word.
  pool.query = client.query.bind(client) as typeof pool.query;
  let scriptError: unknown;
  const factory = bindMigrationAwareSqlAdapterFactory(toAdapterFactory(pool, (error) => (scriptError ??= error)));
  try {
    const engine = await Engine.new({ datamodels }, () => {}, factory);
    return await work({ engine, client }).finally(() => engine.free());
  } catch (error) {
    // The engine goes on to note the failure, which fails in the broken transaction: the first error is the true one,
    // unless the work has found out what lies behind it.
    throw error instanceof Fault ? error : (scriptError ?? error);
  } finally {
    client.release();
    await pool.end();
  }
}
