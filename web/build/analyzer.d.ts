/** What is used of the analyzer, whose own types leave it out; tsconfig.node.json puts them in its place. */
import type { Package } from 'custom-elements-manifest';

export interface SourceFile {
  readonly fileName: string;
}

/** The TypeScript that it parses with. */
export const ts: {
  ScriptTarget: { ES2022: number };
  createSourceFile(fileName: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  /** What a module imports, types and imports on demand among it. */
  preProcessFile(
    text: string,
    readImports: boolean,
    readJavaScript: boolean,
  ): { importedFiles: { fileName: string }[] };
};

export function create(options: { modules: SourceFile[]; plugins: object[]; dev: boolean }): Package;

export function litPlugin(): object[];
