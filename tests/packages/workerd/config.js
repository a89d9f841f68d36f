// Writes the configuration of workerd: the worker, and each WebAssembly that the build has copied beside it.
import { readdirSync, writeFileSync } from 'node:fs';

const modules = readdirSync('dist')
  .filter((name) => name.endsWith('.wasm'))
  .map((name) => `(name = "${name}", wasm = embed "${name}")`);

writeFileSync(
  'dist/workerd.capnp',
  `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "shop", worker = .shop)],
  sockets = [(name = "http", http = (), service = "shop")],
);

const shop :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js"), ${modules.join(', ')}],
  compatibilityDate = "2026-01-01",
);
`,
);
