/**
 * Runs every check of the project, one after the other, and ends with one line: `N passed, N failed`. A check that fails
 * does not keep the later ones from running, unless they need what it makes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areOfficeFilesValid, arePdfsValid, whyNot } from './validators/validate.ts';

interface Outcome {
  passed: number;
  failed: number;
}

const work = mkdtempSync(join(tmpdir(), 'wat-kun-jij-doen-'));
const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const total: Outcome = { passed: 0, failed: 0 };

/** Runs a command and shows what it prints. */
function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...environment, ...env } });
  return status === 0;
}

/** Counts one check. */
function check(name: string, passes: () => boolean): boolean {
  console.log(`\n■ ${name}`);
  const passed = passes();
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(passed ? `✓ ${name}` : `✗ ${name}`);
  return passed;
}

/** Counts the tests of a runner from the report it writes; a run without a report counts as one failure. */
function suite(name: string, runs: () => boolean, report: string, count: (report: string) => Outcome): void {
  console.log(`\n■ ${name}`);
  const succeeded = runs();
  let outcome: Outcome;
  try {
    outcome = count(readFileSync(report, 'utf8'));
  } catch {
    outcome = { passed: 0, failed: 1 };
  }
  if (!succeeded && outcome.failed === 0) outcome.failed = 1;
  total.passed += outcome.passed;
  total.failed += outcome.failed;
}

function vitest(name: string, projects: string[], env: Record<string, string> = {}): void {
  const report = join(work, `${name.replaceAll(/\W/g, '-')}.json`);
  const args = ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project])];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  suite(
    name,
    () => run('vitest', [...args, ...reporters], env),
    report,
    (text) => {
      const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
      return { passed: numPassedTests, failed: numFailedTests };
    },
  );
}

function playwright(name: string, files: string[] = [], env: Record<string, string> = {}): void {
  const report = join(work, `${name.replaceAll(/\W/g, '-')}.json`);
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', ...files];
  suite(
    name,
    () => run('playwright', args, { ...env, E2E_REPORT: report }),
    report,
    (text) => {
      const { stats } = JSON.parse(text) as { stats: { expected: number; unexpected: number; flaky: number } };
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
  );
}

/** One number for the names and bytes of every file in a folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: folder }).sort()) {
    if (!statSync(join(folder, file)).isFile()) continue;
    hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

check('format', () => run('prettier', ['--check', '--log-level', 'warn', '.']));
// The types of the content, which the linter needs, are made by this check.
check('types', () => run('astro', ['check']));
check('lint', () => run('eslint', ['--config', 'tests/eslint.config.js', '.']));
vitest('unit and component tests', ['unit', 'component']);

if (check('build', () => run('astro', ['build']))) {
  vitest('site tests', ['site']);

  const again = join(work, 'again');
  check('a second build, on the other side of the world, gives the same bytes', () => {
    // Without what Astro keeps between builds, which decides in which order it reads the entries.
    for (const made of ['.astro', 'node_modules/.cache/materials']) rmSync(made, { recursive: true, force: true });
    const built = run('astro', ['build', '--outDir', again], { TZ: 'Pacific/Auckland' });
    return built && fingerprint('dist') === fingerprint(again);
  });

  const below = join(work, 'below');
  const address = { BASE_PATH: '/kansen/', SITE_URL: 'https://school.example' };
  if (check('build under /kansen/', () => run('astro', ['build', '--outDir', below], address))) {
    vitest('site tests under /kansen/', ['site'], { SITE_DIST: below, SITE_BASE: '/kansen/' });
    playwright('search under /kansen/', ['search', 'filter'], { ...address, SITE_DIST: below });
  }

  if (spawnSync('java', ['-version']).status === 0) {
    check('Nu Html Checker', () => run('node', ['tests/site/nu-checker.ts', 'dist']));
  } else {
    console.log('\n■ Nu Html Checker\n– skipped: it needs Java');
  }
  const reason = whyNot();
  if (reason === undefined) {
    check('PDF/UA-1 of every PDF', () => arePdfsValid('dist/downloads'));
    check('Open XML of every Word file and all slides', () => areOfficeFilesValid('dist/downloads'));
  } else {
    console.log(`\n■ Validators of PDF, Word files and slides\n– skipped: ${reason}`);
  }
  playwright('browser tests');
}

rmSync(work, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
