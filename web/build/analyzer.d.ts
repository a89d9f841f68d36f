/** What is used of the analyzer, whose own types leave it out; tsconfig.node.json puts them in its place. */
import type { Package } from 'custom-elements-manifest';

/** A piece of a parsed text. */
export interface Node {
  /** Its first character that is neither blank nor comment. */
  getStart(source: SourceFile): number;
  /** The one after its last. */
  readonly end: number;
}

export interface SourceFile extends Node {
  readonly fileName: string;
}

/** The TypeScript that it parses with. */
export const ts: {
  ScriptTarget: { ES2022: number };
  createSourceFile(fileName: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  forEachChild(node: Node, visit: (child: Node) => void): void;
  isStringLiteral(node: Node): boolean;
  isNoSubstitutionTemplateLiteral(node: Node): boolean;
  isTemplateExpression(node: Node): boolean;
  isRegularExpressionLiteral(node: Node): boolean;
  /** What a module imports, types and imports on demand among it. */
  preProcessFile(
    text: string,
    readImports: boolean,
    readJavaScript: boolean,
  ): { importedFiles: { fileName: string }[] };
};

export function create(options: { modules: SourceFile[]; plugins: object[]; dev: boolean }): Package;

export function litPlugin(): object[];
