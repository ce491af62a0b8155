// CPU time of a command, its children included.
import { execFileSync } from 'node:child_process';

/** In ms, as the shell tells it. What it prints is thrown away; it fails where the command does. */
export function cpuOf(command: readonly string[]): number {
  const script = '"$@" >/dev/null 2>&1 || exit 1; times';
  const said = execFileSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
  const [, children = ''] = said.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60_000 + Number(s) * 1000,
    0,
  );
}
