/** Checks every page of a built site with the Nu Html Checker, which needs Java: `node tests/site/nu-checker.ts dist`. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = process.argv[2] ?? 'dist';
const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');
const { status, stderr } = spawnSync('java', ['-jar', jar, '--errors-only', '--skip-non-html', folder], {
  encoding: 'utf8',
});
console.log(stderr.split('\n').slice(0, 30).join('\n') || 'no errors');
process.exitCode = status ?? 1;
