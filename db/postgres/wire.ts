// What is said between a connection, which waits, and the thread that holds its socket.
import type { Value } from '../connection.ts';

export interface Statement {
  sql: string;
  params: readonly Value[];
}

/** Code of what fails because the connection is gone. */
export const LOST = 'LOST';

export type Call =
  | { open: string }
  | { id: number; batch: readonly Statement[] }
  /** Several statements in one text. */
  | { id: number; script: string }
  | { id: number; close: true };

export interface Answer {
  /** Of the connection opened. */
  id: number;
  /** Of the last statement. */
  rows: unknown[];
  /** By the last statement, and by all of them. */
  changed: number;
  changedByAll: number;
}
