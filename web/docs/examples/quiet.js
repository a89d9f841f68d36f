globalThis.Stockline = { quiet: true };
