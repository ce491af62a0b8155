// Errors a user can act on: printed as one line, never as a stack trace.

/** `exitCode` 2: wrong input or usage; 1: the work failed. */
export class Failure extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 2) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
