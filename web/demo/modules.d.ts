/** A picture's address, as the build gives it: a file beside the page, or the picture itself in the one-file demo. */
declare module '*.svg' {
  const address: string;
  export default address;
}

/** As much of Vite's `import.meta` as is used here. */
interface ImportMeta {
  glob(pattern: string, options: { eager: true }): Record<string, unknown>;
}
