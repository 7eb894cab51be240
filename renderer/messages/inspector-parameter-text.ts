import type { ExchangeView } from '../../electron/ipc/contract.ts';
import { parameterSpecs } from '../inspector/parameter-specs.ts';
import { texts } from './texts.ts';

export type RecordedSection = ExchangeView['steps'][number]['sections'][number];
type Part = RecordedSection['part'];

export interface ParameterText {
  /** What it is for, in one line. */
  meaning: string;
  /** The part of the standard that describes it; empty for a provider's own. */
  spec: string;
}

/** What a parameter is for, by where it stood; undefined for a name that no standard has. */
export function parameterText(part: Part, name: string): ParameterText | undefined {
  const { inspectorHeaders, inspectorMetadata, inspectorRequestParameters, inspectorTokenParameters } = texts;
  const known: Readonly<Record<string, string>> = {
    ...inspectorMetadata,
    ...inspectorTokenParameters,
    ...inspectorHeaders,
    ...inspectorRequestParameters,
  };
  const key = keysOf(part, name).find((each) => Object.hasOwn(known, each));
  if (key === undefined) return undefined;
  return { meaning: known[key] ?? '', spec: (parameterSpecs as Readonly<Record<string, string>>)[key] ?? '' };
}

/** Names under which it may be described, the narrowest first. */
function keysOf(part: Part, name: string): string[] {
  const inToken = /^(id-token|proof|assertion)-/.test(part);
  if (inToken) return [...(part === 'assertion-claims' ? [`assertion.${name}`] : []), `token.${name}`, name];
  if (/^keys\[\d+\]\./.test(name)) return ['key'];
  const plain = name.replace(/^mtls_endpoint_aliases\./, '').replace(/^error\..*$/, 'error_description');
  if (plain.endsWith('_endpoint')) return [plain, 'anyEndpoint'];
  return plain.endsWith('_supported') ? [plain, 'anySupported'] : [plain];
}
