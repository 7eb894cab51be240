import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internalError } from '../../electron/log/internal-error.ts';
import { logLine } from '../../electron/log/log.ts';
import { type LogEvent, logEvents } from '../../electron/log/log-events.ts';
import { maskedText } from '../../electron/log/masked-text.ts';

/** As servers make them: long, of letters and digits. */
const secrets = fc
  .uint8Array({ minLength: 24, maxLength: 64 })
  .map((bytes) => `s3${Buffer.from(bytes).toString('base64url')}`);
const names = Object.keys(logEvents) as LogEvent[];
const fieldNames = [...new Set(names.flatMap((name) => Object.keys(logEvents[name].entries)))];

test('100,000 secrets in every field of every event, in messages, causes, names and stacks: none is in a line', () => {
  const field = fc.constantFrom(...fieldNames, 'token', 'message', '__proto__');
  const shapes = fc.constantFrom(
    (secret: string): unknown => secret,
    (secret: string): unknown => [secret],
    (secret: string): unknown => ({ [secret]: secret }),
    (secret: string): unknown => `${secret} (${secret}:1:1)`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), field, secrets, shapes, (event, name, secret, shape) => {
      const line = maskedText(logLine(event, { [name]: shape(secret) } as never));
      expect(line.includes(secret)).toBe(false);
      const error = new Error(`${secret}\n    at ${secret} (${secret}.ts:1:1)`, { cause: new Error(secret) });
      error.name = secret;
      Object.assign(error, { code: secret });
      expect(maskedText(logLine('internal-error', internalError(error))).includes(secret)).toBe(false);
    }),
    { numRuns: 50_000 },
  );
});
