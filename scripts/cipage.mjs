// Does what docs/ci.md says, as far as a machine without those services can. Arguments: a folder to work in, and that of the programs
// pre-commit and check-jsonschema (.ci/requirements.txt).
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Expectations } from './expectations.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [work, programs] = process.argv.slice(2);
const bare = join(work, 'kpi-extract.git');
const documents = join(work, 'documents-repository');
const rev = 'v0.1.0';

const clean = `KẾ HOẠCH
Thực hiện Nghị quyết về công tác năm

I. CHỈ TIÊU
- Phấn đấu đến năm 2025 có trên 70% đoàn viên được tham gia học tập.

II. KẾT QUẢ THỰC HIỆN
- Năm 2020 đã kết nạp được 38 người.

III. TỔ CHỨC THỰC HIỆN
Ban Thường vụ phân công cán bộ theo dõi, báo cáo trước ngày 15 hằng tháng.
`;
const reported = clean.replace('Năm 2020', 'Ngày 31/02/2020');

const all = new Expectations();
const expect = (...given) => { all.expect(...given); };

function run(command, args, { env = {}, cwd = documents } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, ...env } });
  return { status, stdout: stdout ?? '', all: `${stdout}${stderr}${error ?? ''}` };
}

function must(command, args, options) {
  const { status, stdout, all } = run(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: status ${status}\n${all}`);
  return stdout;
}

/** The fenced block behind the line `<!-- MARK -->`, which both pages have. */
function blockOf(mark) {
  const [block, other] = ['ci.md', 'ci.vi.md'].map((page) => {
    const text = readFileSync(join(root, 'docs', page), 'utf8');
    return new RegExp(`^<!-- ${mark} -->\\n\`\`\`yaml\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1];
  });
  if (block === undefined || block !== other) throw new Error(`docs/ci.md and docs/ci.vi.md have not the same block ${mark}`);
  return block;
}

const blocks = { github: blockOf('github-workflow'), gitlab: blockOf('gitlab-job'), hook: blockOf('pre-commit-config') };
const document = (text) => { writeFileSync(join(documents, 'documents/plan.txt'), text); };
const linesOf = (text) => text.split('\n').filter((line) => line !== '');

/** What a step left for the service; empty where it left nothing. */
function takeUp(name) {
  const file = join(documents, name);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  rmSync(file, { force: true });
  return text;
}

function setUp() {
  mkdirSync(join(documents, 'documents'), { recursive: true });
  must('git', ['clone', '--quiet', '--bare', root, bare]);
  must('git', ['--git-dir', bare, 'tag', '--force', rev, must('git', ['-C', root, 'rev-parse', 'HEAD']).trim()]);
  must('git', ['init', '--quiet']);
  writeFileSync(join(documents, 'documents/clean.txt'), clean);
  for (const [name, text] of [['github.yml', blocks.github], ['.gitlab-ci.yml', blocks.gitlab]]) writeFileSync(join(work, name), text);
  writeFileSync(join(documents, '.pre-commit-config.yaml'), blocks.hook.replace(/^( *- repo: ).*$/m, `$1${bare}`));
  cpSync(join(root, '.pre-commit-hooks.yaml'), join(work, '.pre-commit-hooks.yaml'));
}

function schemasHold() {
  const checks = [
    ['the workflow is as GitHub has it', 'check-jsonschema', ['--builtin-schema', 'vendor.github-workflows', join(work, 'github.yml')]],
    ['the job is as GitLab has it', 'check-jsonschema', ['--builtin-schema', 'vendor.gitlab-ci', '--data-transform', 'gitlab-ci', join(work, '.gitlab-ci.yml')]],
    ['the hooks are as pre-commit has them', 'pre-commit', ['validate-manifest', join(work, '.pre-commit-hooks.yaml')]],
    ['the settings are as pre-commit has them', 'pre-commit', ['validate-config', join(documents, '.pre-commit-config.yaml')]],
  ];
  for (const [what, program, args] of checks) {
    const { status, all } = run(join(programs, program), args);
    expect(what, status === 0, all);
  }
}

/** The environment of a job: a prefix of its own, so that nothing installed here helps. */
function jobEnv(name, program, variables) {
  const prefix = join(work, name);
  mkdirSync(prefix, { recursive: true });
  return { ...variables, KPI_EXTRACT: program, NPM_CONFIG_PREFIX: prefix, PATH: `${join(prefix, 'bin')}:${process.env.PATH}`, LC_ALL: 'C.UTF-8' };
}

function workflowRuns() {
  const { env, jobs: { check } } = parse(blocks.github);
  const [install, decide, scan] = check.steps.filter((step) => 'run' in step).map(({ run: line }) => (options) => run('bash', ['-e', '-c', line], options));
  const job = { env: jobEnv('github', `git+file://${bare}#${rev}`, env) };
  const installed = install(job);
  expect('GitHub: the program installs from Git', installed.status === 0, installed.all);
  if (installed.status !== 0) return;

  document(clean);
  const good = decide(job);
  expect('GitHub: clean documents pass without a word', good.status === 0 && good.all === '', good.all);
  document(reported);
  const bad = decide(job);
  console.log(bad.all.trimEnd());
  const note = /^::(?:error|warning|notice) file=documents\/plan\.txt,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z]+\/[a-z-]+::./;
  expect('GitHub: a problem fails the step, and is noted at its line', bad.status === 1 && linesOf(bad.all).length > 0 && linesOf(bad.all).every((line) => note.test(line)), bad.all);
  const scanned = scan(job);
  const { results = [], invocations = [] } = JSON.parse(takeUp('kpi-extract.sarif') || '{ "runs": [{}] }').runs[0];
  expect('GitHub: what goes to code scanning is written, and fails nothing', scanned.status === 0 && results.length === linesOf(bad.all).length && invocations[0]?.executionSuccessful, scanned.all);
}

function jobRuns() {
  const { documents: { script, variables, artifacts } } = parse(blocks.gitlab);
  const [{ filename }] = JSON.parse(must('npm', ['pack', '--json', '--pack-destination', work], { cwd: root }));
  const job = { env: jobEnv('gitlab', join(work, filename), variables) };
  const play = () => run('sh', ['-e', '-c', script.join('\n')], job);
  const report = () => takeUp(artifacts.reports.junit);
  document(reported);
  const bad = play();
  const told = report();
  expect('GitLab: a problem fails the job, and stands in its report', bad.status === 1 && /^<testsuites [^>]*failures="[1-9]/m.test(told) && told.includes('<testsuite name="documents/plan.txt"'), bad.all);
  document(clean);
  const good = play();
  expect('GitLab: clean documents pass', good.status === 0 && /^<testsuites [^>]*failures="0" errors="0"/m.test(report()), good.all);
}

function hookRuns() {
  const env = { PRE_COMMIT_HOME: join(work, 'pre-commit'), PATH: `${programs}:${process.env.PATH}`, LC_ALL: 'C.UTF-8' };
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const commit = () => {
    must('git', ['add', '--all']);
    return run('git', [...author, 'commit', '--message', 'Documents'], { env });
  };
  must(join(programs, 'pre-commit'), ['install'], { env });
  document(reported);
  const bad = commit();
  expect('pre-commit: a problem keeps the commit back', bad.status !== 0 && /documents\/plan\.txt:\d+:\d+ /.test(bad.all) && /exit code: 1$/m.test(bad.all), bad.all);
  document(clean);
  const good = commit();
  expect('pre-commit: clean documents go through', good.status === 0 && /kpi-extract check.*Passed/.test(good.all), good.all);
}

setUp();
schemasHold();
workflowRuns();
jobRuns();
hookRuns();
process.exitCode = all.failed === 0 ? 0 : 1;
