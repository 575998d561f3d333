// What a running process holds, by /proc (Linux).
import { readFileSync } from 'node:fs';
import { median } from '../bench/child.mjs';

const MB = 1024;

/** Samples the resident memory of a child, in MB, till it ends. */
export function watched(child, every = 200) {
  const samples = [];
  const look = setInterval(() => {
    try {
      samples.push(Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / MB);
    } catch {
      // It has ended.
    }
  }, every);
  child.on('close', () => { clearInterval(look); });
  return {
    samples,
    get peak() {
      return Math.max(0, ...samples);
    },
    /** The median between two parts of its time, from 0 to 1. */
    between: (from, to) => median(samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to))) ?? 0,
  };
}
