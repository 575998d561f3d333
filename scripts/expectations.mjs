/** Counts what does not hold, and says so. */
export class Expectations {
  failed = 0;

  expect(what, holds, more = '') {
    console.log(`${holds ? 'ok' : 'NOT OK'}: ${what}`);
    if (holds) return;
    this.failed += 1;
    if (more !== '') console.log(more);
  }

  /** `settled`: the seconds from which on memory can be judged; for half a minute a process takes the room it works in. */
  expectFlat(holds, seconds, settled) {
    if (seconds > settled) this.expect('memory flat', holds);
    else console.log(`(${seconds.toFixed(0)} s are too short to tell whether memory is flat)`);
  }
}
