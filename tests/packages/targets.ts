/**
 * What shops build with, as this suite tries it: one folder each, with its own lock file. A folder is a shop of one page,
 * and lists all that the shop installs but Stockline itself.
 *
 * To move a target to newer versions, edit its package.json and call, in its folder,
 * `npm install --package-lock-only --omit-lockfile-registry-resolved`.
 */

export interface Target {
  /** Its folder, and its page in web/docs/frameworks. */
  name: string;
  title: string;
  /** Those of its packages that make it what it is; their versions are told. */
  packages: readonly string[];
  /** Tried in every run, not only in those of all targets. */
  isFast?: true;
  /** Where its public files are: the snapshot goes there. */
  public: string;
  /** What `npm run build` writes and any web server can serve. Absent: `npm start` serves, on PORT. */
  folder?: string;
  /** What the page's policy cannot be without, beside the strict one; with the reason. */
  inlineScript?: string;
  /** Arguments of `npm run dev` for a port; absent where it has no server of its own. */
  dev?: (port: number) => string[];
  /** Pages that a server painted, beside the first one. */
  painted?: string;
}

const ofVite = (port: number) => ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];

export const targets: readonly Target[] = [
  { name: 'plain', title: 'A plain page', packages: [], isFast: true, public: 'public', folder: 'public' },
  {
    name: 'react',
    title: 'Vite and React',
    packages: ['vite', 'react'],
    isFast: true,
    public: 'public',
    folder: 'dist',
    dev: ofVite,
  },
  { name: 'esbuild', title: 'esbuild', packages: ['esbuild'], isFast: true, public: 'public', folder: 'public' },
  { name: 'webpack', title: 'webpack', packages: ['webpack'], isFast: true, public: 'public', folder: 'public' },
  { name: 'vue', title: 'Vite and Vue', packages: ['vite', 'vue'], public: 'public', folder: 'dist', dev: ofVite },
  {
    name: 'parcel',
    title: 'Parcel',
    packages: ['parcel'],
    public: 'dist',
    folder: 'dist',
    inlineScript: 'Parcel writes an import map into the page.',
    dev: (port) => ['--host', '127.0.0.1', '--port', String(port)],
  },
  {
    name: 'next',
    title: 'Next.js (Turbopack)',
    packages: ['next', 'react'],
    public: 'public',
    dev: (port) => ['--hostname', '127.0.0.1', '--port', String(port)],
    painted: '/painted',
  },
  {
    name: 'sveltekit',
    title: 'SvelteKit',
    packages: ['@sveltejs/kit', 'svelte', 'vite'],
    public: 'static',
    dev: ofVite,
    painted: '/painted',
  },
  {
    name: 'astro',
    title: 'Astro',
    packages: ['astro'],
    public: 'public',
    dev: (port) => ['--host', '127.0.0.1', '--port', String(port)],
    painted: '/painted',
  },
  {
    name: 'angular',
    title: 'Angular',
    packages: ['@angular/core', '@angular/build'],
    public: 'public',
    folder: 'dist',
    dev: (port) => ['--host', '127.0.0.1', '--port', String(port)],
  },
];
