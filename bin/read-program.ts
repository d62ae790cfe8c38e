// The sources of the project as TypeScript understands them, for checks that ask what a name means.
import path from "node:path";
import ts from "typescript";

const TESTS = /\.test\.tsx?$|-in-tests\.tsx?$|\/testset\/|^e2e\//;

/** Whether a file is of the tests, or there for them only. */
export const isInTests = (file: string): boolean => TESTS.test(file);

interface Program {
  checker: ts.TypeChecker;
  /** By their path within the root, without what is generated. */
  sources: Map<string, ts.SourceFile>;
}

/** Reading takes seconds; the checks of one run ask for the same. */
const programs = new Map<string, Program>();

export function readProgram(root: string): Program {
  const known = programs.get(root);
  if (known !== undefined) return known;
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, { ...options, incremental: false });
  const sources = new Map<string, ts.SourceFile>();
  for (const source of program.getSourceFiles()) {
    const file = path.relative(root, source.fileName).split(path.sep).join("/");
    if (source.isDeclarationFile || /^\.|node_modules|\/generated\/|\/\.next\//.test(file)) continue;
    sources.set(file, source);
  }
  const made = { checker: program.getTypeChecker(), sources };
  programs.set(root, made);
  return made;
}
