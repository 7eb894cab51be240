import { AppError } from '../errors/app-error.ts';

/** No request of ours comes near any of these: the longest field takes 1 MiB, the deepest one is four levels down. */
const limits = { characters: 2 * 1024 * 1024, values: 50_000, depth: 12 };

interface Walk {
  charactersLeft: number;
  valuesLeft: number;
  /** The objects that the one being read is in. */
  readonly within: object[];
}

/**
 * Bounds what a renderer sent before any schema reads it. It ends at the first thing that is too much or wrong, and runs no
 * code of the payload's.
 *
 * @throws AppError REQUEST_TOO_LARGE; REQUEST_INVALID for what is no plain data, holds itself, or has a member named like one that
 *   every object has (`__proto__`, `constructor`, …)
 */
export function requirePlainPayload(payload: unknown): void {
  const walk = { charactersLeft: limits.characters, valuesLeft: limits.values, within: [] };
  read(payload, walk);
  // An empty list would pass for an object without members.
  if (Array.isArray(payload)) throw new AppError('REQUEST_INVALID', 'a list');
}

function read(value: unknown, walk: Walk): void {
  if (--walk.valuesLeft < 0) throw new AppError('REQUEST_TOO_LARGE');
  if (typeof value === 'string') count(value, walk);
  else if (typeof value === 'object' && value !== null) readObject(value, walk);
  else if (!isPlain(value)) throw new AppError('REQUEST_INVALID', 'not plain data');
}

function readObject(object: object, walk: Walk): void {
  if (walk.within.length >= limits.depth) throw new AppError('REQUEST_TOO_LARGE');
  if (walk.within.includes(object)) throw new AppError('REQUEST_INVALID', 'it holds itself');
  walk.within.push(object);
  if (Array.isArray(object)) {
    // Before its members are looked at: a sparse one may say that it is 4 billion long.
    if (object.length > walk.valuesLeft) throw new AppError('REQUEST_TOO_LARGE');
    requirePrototype(object, Array.prototype);
    // With a gap there is one member less, with a name besides the numbers one more.
    if (Reflect.ownKeys(object).length !== object.length + 1)
      throw new AppError('REQUEST_INVALID', 'not a plain list');
    for (let index = 0; index < object.length; index++) read(memberOf(object, index), walk);
  } else {
    requirePrototype(object, Object.prototype);
    for (const key of Reflect.ownKeys(object)) {
      if (typeof key === 'symbol' || key === 'prototype' || key in Object.prototype)
        throw new AppError('REQUEST_INVALID', 'a name that is none of ours');
      count(key, walk);
      read(memberOf(object, key), walk);
    }
  }
  walk.within.pop();
}

/** Keeps out maps, sets, dates, bytes and everything else with a class. */
function requirePrototype(object: object, plain: object): void {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== plain && prototype !== null) throw new AppError('REQUEST_INVALID', 'not plain data');
}

function memberOf(object: object, key: string | number): unknown {
  const member = Object.getOwnPropertyDescriptor(object, key);
  if (!member || !('value' in member)) throw new AppError('REQUEST_INVALID', 'not plain data');
  return member.value;
}

function count(text: string, walk: Walk): void {
  walk.charactersLeft -= text.length;
  if (walk.charactersLeft < 0) throw new AppError('REQUEST_TOO_LARGE');
}

function isPlain(value: unknown): boolean {
  return value === null || value === undefined || typeof value === 'boolean' || Number.isFinite(value);
}
