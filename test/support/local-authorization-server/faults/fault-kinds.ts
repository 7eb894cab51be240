import { type RequestPoint, requestPoints } from '../routes.ts';
import { authorizationResponseFaults } from './authorization-response-faults.ts';
import { deviceAnswerFaults, devicePollFaults } from './device-faults.ts';
import { discoveryFaults } from './discovery-faults.ts';
import { errorFaults } from './error-faults.ts';
import type { FaultEffect, FaultPoint } from './fault-effect.ts';
import { idTokenFaults } from './id-token-faults.ts';
import { keyFaults, keyRotationFaults, keySetFaults } from './key-faults.ts';
import { signatureFaults } from './signature-faults.ts';
import { statusFaults } from './status-faults.ts';
import { answerFaults, tokenAnswerFaults, userinfoFaults } from './token-answer-faults.ts';
import { transportFaults } from './transport-faults.ts';

/** What can go wrong. A new kind is one entry in the file of its theme. */
export const faultKinds = {
  ...transportFaults,
  ...statusFaults,
  ...errorFaults,
  ...answerFaults,
  ...tokenAnswerFaults,
  ...userinfoFaults,
  ...idTokenFaults,
  ...signatureFaults,
  ...keyFaults,
  ...keyRotationFaults,
  ...keySetFaults,
  ...authorizationResponseFaults,
  ...discoveryFaults,
  ...devicePollFaults,
  ...deviceAnswerFaults,
};

export type FaultKind = keyof typeof faultKinds;

const idTokenPoints: RequestPoint[] = ['token', 'refresh', 'device-token'];

/** Kinds that make sense at some points only; all others strike any request. */
const places: Array<[effects: Record<string, FaultEffect>, points: readonly FaultPoint[]]> = [
  [{ 'oauth-error': errorFaults['oauth-error'] }, [...requestPoints, 'authorization-response']],
  [authorizationResponseFaults, ['authorization-response']],
  [{ ...idTokenFaults, ...signatureFaults, ...keyFaults }, idTokenPoints],
  [keySetFaults, ['jwks']],
  [tokenAnswerFaults, [...idTokenPoints, 'client-credentials']],
  [userinfoFaults, ['userinfo']],
  [discoveryFaults, ['discovery', 'oauth-metadata']],
  [devicePollFaults, ['device-token']],
  [deviceAnswerFaults, ['device-authorization']],
];

/** A fault elsewhere would wait for ever, and its test would pass for the wrong reason. */
export function canStrike(kind: FaultKind, at: FaultPoint): boolean {
  const points = places.find(([effects]) => Object.hasOwn(effects, kind))?.[1] ?? requestPoints;
  return points.includes(at);
}
