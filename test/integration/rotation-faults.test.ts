import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { disarm } from '../support/conformance/faulty-disk.ts';
import { outcomeOf, rotationCases } from '../support/faults/rotation-cases.ts';
import { RotationWorld } from '../support/faults/rotation-world.ts';

let world: RotationWorld;

beforeEach(async () => {
  world = await new RotationWorld().start();
});
afterEach(async () => {
  disarm();
  await world.end();
});

describe('a family of refresh tokens, of which each is good for one use', () => {
  test.each(rotationCases.filter(({ couldBeKept, isSlow }) => couldBeKept === 'always' && !isSlow))(
    'lives through: $name [R24]',
    async (one) => {
      expect(await outcomeOf(world, one)).toEqual({ family: 'lives', account: 'active' });
    },
  );

  test.each(rotationCases.filter(({ couldBeKept, isSlow }) => couldBeKept === 'never' && !isSlow))(
    'ends by $name, and the account says why [R24] [F:rotated-token-whose-answer-is-lost]',
    async (one) => {
      expect(await outcomeOf(world, one)).toEqual({ family: 'ended', account: one.says });
    },
  );
});
