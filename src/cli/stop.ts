/** A command that cannot go on: what to say in one line, and the exit code. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
  }
}
