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

/** The adapter's own `executeScript` cuts at every `;`, also inside a string or a function: send a script whole. */
function sendScriptsWhole(adapter: SqlDriverAdapter): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

/** A factory whose every connection is the one client of `pool`, so that the caller can put a transaction around it. */
function toAdapterFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const prismaPg = new PrismaPg(pool, { disposeExternalPool: false });
  return {
    provider: prismaPg.provider,
    adapterName: prismaPg.adapterName,
    connect: async () => sendScriptsWhole(await prismaPg.connect()),
    connectToShadowDb: () => prismaPg.connectToShadowDb(),
  };
}

/** What a schema engine works on: the engine, and the one connection that all its statements go through. */
export interface SchemaEngineSession {
  engine: SchemaEngine;
  pool: pg.Pool;
}

/**
 * Opens the schema engine on a database and closes it after `work`.
 * @param datamodels `[path, content]` of the Prisma schema files, where the work compares with them
 */
export async function withSchemaEngine<T>(
  url: string,
  datamodels: [string, string][] | undefined,
  work: (session: SchemaEngineSession) => Promise<T>,
): Promise<T> {
  loading ??= loadEngine();
  const Engine = await loading;
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  pool.on("error", () => {}); // a lost connection is reported by the statement that needs it
  const factory = bindMigrationAwareSqlAdapterFactory(toAdapterFactory(pool));
  const engine = await Engine.new({ datamodels }, () => {}, factory);
  try {
    return await work({ engine, pool });
  } finally {
    engine.free();
    await pool.end();
  }
}
