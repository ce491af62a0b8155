// What is said between a store and the threads that do its work.
import type { MessagePort } from 'node:worker_threads';
import { BadQuery } from '../../ledger/asking.ts';
import { BadStore } from '../../ledger/store.ts';
import type { OpenOptions } from '../store.ts';

/** What a thread is given. */
export interface Place {
  port: MessagePort;
  url: string;
  options: Pick<OpenOptions, 'readOnly' | 'still'>;
}

export type Request =
  | { id: number; method: string; args: unknown[] }
  /** The next of what the request `of` lists. */
  | { id: number; next: number }
  /** No more of it is wanted. */
  | { id: number; enough: number }
  | { id: number; close: true };

export type Reply =
  | { id: number; value: unknown }
  | { id: number; failure: Failure }
  /** To be told to whoever opened the store. */
  | { say: string };

/** Of a request that streams. */
export interface Batch {
  items: unknown[];
  isLast: boolean;
}

/** What the thread tells before it is asked: the names of the store's methods. */
export interface Opened {
  methods: string[];
  /** Those that answer with a stream. */
  streams: string[];
}

export const OPENING = 0;

interface Failure {
  name: string;
  message: string;
  parameter: string;
}

/** Errors lose their class between threads. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), parameter: '' };
  return { name: error.name, message: error.message, parameter: error instanceof BadQuery ? error.parameter : '' };
}

export function errorOf({ name, message, parameter }: Failure): Error {
  if (name === 'BadQuery') return new BadQuery(parameter, message);
  if (name === 'BadStore') return new BadStore(message);
  return new Error(message);
}
